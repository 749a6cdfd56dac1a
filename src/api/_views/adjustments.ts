import type { MedusaContainer } from "@medusajs/framework/types"
import type { AdjustmentRow } from "../../modules/wallet/adjustments"
import type { LedgerAdjustmentView } from "../_shapes/ledger"
import { actorsOf } from "./operator-seller"

/** With the e-mails of who asked and who decided; one query whatever their number. */
export async function viewAdjustments(
  container: MedusaContainer,
  rows: readonly AdjustmentRow[]
): Promise<LedgerAdjustmentView[]> {
  const deed = (actor_id: string) => ({ actor_type: "user", actor_id })
  const people = rows.flatMap(({ requested_by, decided_by }) => [
    deed(requested_by),
    ...(decided_by === null ? [] : [deed(decided_by)]),
  ])
  const actorOf = await actorsOf(container, people)
  const person = (id: string) => ({ id, email: actorOf(deed(id)).name })
  return rows.map(({ requested_by, decided_by, created_at, decided_at, ...row }) => ({
    ...row,
    requested_by: person(requested_by),
    decided_by: decided_by === null ? null : person(decided_by),
    created_at: created_at.toISOString(),
    decided_at: decided_at?.toISOString() ?? null,
  }))
}

export async function viewAdjustment(
  container: MedusaContainer,
  row: AdjustmentRow
): Promise<LedgerAdjustmentView> {
  const [view] = await viewAdjustments(container, [row])
  if (!view) throw new Error("the adjustment was not written")
  return view
}
