import type { MedusaContainer } from "@medusajs/framework/types"
import type { ExportedPart } from "../../domain/account/exported-parts"
import type { Entry, Place } from "./export-page"
import { EXPORTS } from "./exported"

/**
 * One page of what is kept of a person, for themselves: the oldest id first, whole entries of named columns. Secrets, and
 * what others said of them in confidence, are not theirs.
 */
export async function exportAccount(
  container: MedusaContainer,
  {
    customer_id,
    part,
    limit,
    after,
  }: { customer_id: string; part: ExportedPart; limit: number; after?: Place | undefined }
): Promise<{ entries: Entry[]; next: Place | null }> {
  const { read, placeOf = ({ id }: Entry) => ({ value: 0, id }) } = EXPORTS[part]
  const found = await read(container, { customer_id, after, take: limit + 1 })
  const entries = found.slice(0, limit)
  const last = found.length > limit ? entries.at(-1) : undefined
  return { entries, next: last ? placeOf(last) : null }
}
