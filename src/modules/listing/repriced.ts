import type { NewFact } from "../../shared/facts"
import type { Actor } from "../../shared/sql"

/** What of Medusa's product a listing keeps a copy of, to be found and sorted by. */
export type Copies = { price: number | null; weight: number | null }

/** The fact that a price is another one by now; none where it is not. */
export function repriced(
  id: string,
  { before, now, actor }: { before: number | null; now: number | null; actor: Actor }
): NewFact[] {
  if (now === null || before === null || now === before) return []
  return [{ name: "reluv.listing.repriced", subject_id: id, actor, data: { before, now } }]
}
