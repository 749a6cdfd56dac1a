import { tell } from "../../shared/facts"
import { claimSoon } from "../../shared/soon"
import type { Actor, Sql } from "../../shared/sql"

/** Tells of payments that end soon unless they are made, each once. @returns how many */
export async function tellPaymentsEndingSoon(
  sql: Sql,
  { actor, ...near }: { lead_seconds: number; limit: number; actor: Actor }
): Promise<number> {
  const payments = await claimSoon<{ id: string; order_id: string }>(
    sql,
    {
      table: "reluv_purchase_payment",
      where: "t.status = 'pending'",
      ends: "expires_at",
      since: "t.created_at",
      reminded: "reminded_at",
    },
    near,
    "t.id, t.order_id"
  )
  const name = "reluv.payment.ends-soon"
  await tell(
    sql,
    ...payments.map(({ id, order_id }) => ({ name, subject_id: id, order_id, actor }) as const)
  )
  return payments.length
}
