import type { Actor, Sql } from "../../shared/sql"
import { movePayout } from "./payouts"

export type PayoutResult = {
  batch_id: string
  reference: string
  to: "paid" | "failed"
  reason: string | null
  actor: Actor
}

/**
 * `unchanged`: it was said before. `contradicted`: the opposite was, and stays; somebody has to look. `unknown`:
 * the batch has no such row.
 */
export type ResultOutcome = "paid" | "failed" | "unchanged" | "contradicted" | "unknown"

/** Takes what a bank says of one row of a batch, once. What it says of an earlier try changes nothing. */
export async function takeResult(
  sql: Sql,
  { batch_id, reference, to, reason, actor }: PayoutResult
): Promise<ResultOutcome> {
  const [attempt] = await sql<{ payout_id: string; is_open: boolean }>(
    `select payout_id, ended_at is null as is_open from reluv_payout_attempt
     where batch_id = ? and reference = ?`,
    [batch_id, reference]
  )
  if (!attempt) return "unknown"
  const { payout_id: id } = attempt
  const [before] = await sql<{ status: string }>(
    `select status from reluv_payout where id = ? for update`,
    [id]
  )
  if (before?.status === "sent" && attempt.is_open) {
    await movePayout(sql, { id, to, actor, reason })
    return to
  }
  const said = to === "paid" ? ["paid"] : ["failed", "returned", "sent"]
  return said.includes(before?.status ?? "") ? "unchanged" : "contradicted"
}
