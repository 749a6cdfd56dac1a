import type { AdjustmentKind } from "../../../src/domain/wallet/adjustment"
import { adjustmentPostings } from "../../../src/domain/wallet/adjustment-postings"
import type { Posting } from "../../../src/domain/wallet/posting"
import type { Actor, Sql } from "../../../src/shared/sql"
import { type Chance, idAt } from "./chance"
import { type Purchase, totalOf } from "./purchase-rows"
import { insertRows, type PastFact, tellPast } from "./rows"

const WEEK = 7 * 86_400_000
/** What a payment costs at the gateway. Rupiah. */
const FEE = 4_000

type Given = { now: Date; operator: Actor; colleague: Actor; chance: Chance }

/**
 * Each week the gateway keeps its fees and sends the rest to the bank, booked by two people. One more waits for who
 * looks at the page first. @returns what the ledger says of it
 */
export async function writeAdjustments(
  sql: Sql,
  purchases: readonly Purchase[],
  { now, operator, colleague, chance }: Given
): Promise<Posting[]> {
  const rows: Record<string, unknown>[] = []
  const facts: PastFact[] = []
  const postings: Posting[] = []
  const add = (kind: AdjustmentKind, amount: number, reason: string, at: Date, isOpen = false) => {
    const id = idAt("ladj", at, chance)
    const status = isOpen ? ("requested" as const) : ("approved" as const)
    const decided = new Date(at.getTime() + 3_600_000)
    const nothing = { seller_id: null, order_id: null, seller_order_id: null }
    const asks = isOpen ? colleague : operator
    rows.push({
      id,
      kind,
      amount,
      status,
      reason,
      requested_by: asks.id,
      decided_by: isOpen ? null : colleague.id,
      decided_at: isOpen ? null : decided,
      created_at: at,
      updated_at: at,
    })
    const about = { subject_id: id, reason }
    facts.push({
      ...about,
      name: "reluv.ledger-adjustment.requested",
      actor: asks,
      data: { kind, amount },
      at,
    })
    if (isOpen) return
    facts.push({
      ...about,
      name: "reluv.ledger-adjustment.approved",
      from: "requested",
      to: "approved",
      actor: colleague,
      at: decided,
    })
    postings.push(
      ...adjustmentPostings({ id, kind, amount, status, is_reversal: false, ...nothing })
    )
  }

  const begins = purchases[0]?.times.placed.getTime() ?? now.getTime()
  for (let from = begins; from + WEEK < now.getTime(); from += WEEK) {
    const until = new Date(from + WEEK)
    const isIn = (at: Date) => at.getTime() >= from && at < until
    const paid = purchases.filter(({ cash, times }) => !cash && isIn(times.paid))
    const back = purchases.filter(({ times, refunded }) => refunded > 0 && isIn(times.ended))
    const fees = paid.length * FEE
    const held =
      paid.reduce((sum, one) => sum + totalOf(one), 0) -
      back.reduce((sum, { refunded }) => sum + refunded, 0)
    if (held <= fees || fees === 0) continue
    const week = until.toISOString().slice(0, 10)
    add("gateway_fee", fees, `Biaya Midtrans, laporan penyelesaian ${week}`, until)
    add("gateway_settled", held - fees, `Penyelesaian Midtrans ${week}`, until)
  }
  const yesterday = new Date(now.getTime() - 86_400_000)
  add("bank_fee", 27_500, "Biaya admin rekening bulan ini", yesterday, true)
  await insertRows(sql, "reluv_ledger_adjustment", rows)
  await tellPast(sql, facts)
  return postings
}
