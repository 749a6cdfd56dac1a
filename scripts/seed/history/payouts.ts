import { payoutPostings } from "../../../src/domain/wallet/payout-postings"
import type { PayoutStatus } from "../../../src/domain/wallet/payout-status"
import type { Posting } from "../../../src/domain/wallet/posting"
import { type Chance, idAt } from "./chance"

const DAY = 86_400_000
/** What a shop asks for at least, and leaves on its balance for changed minds. Rupiah. */
const LEAST = 300_000
const FEE = 2_500

/** A payout of the sample's past, with when it came to each status. */
export type PastPayout = {
  id: string
  seller_id: string
  amount: number
  fee: number
  status: PayoutStatus
  reason: string | null
  moves: { to: PayoutStatus; from: PayoutStatus | null; at: Date }[]
}

/** When which money of a shop came to be available. */
export type Income = { seller_id: string; amount: number; at: Date }

/**
 * Each Monday shops that have enough ask to be paid; two days later they are. One came back, one failed, and those of
 * the last days are on their way: there is something to do for an operator.
 */
export function planPayouts(
  income: readonly Income[],
  { now, days, chance }: { now: Date; days: number; chance: Chance }
): PastPayout[] {
  const sellers = [...new Set(income.map(({ seller_id }) => seller_id))].sort()
  const asked = new Map<string, number>()
  const payouts: PastPayout[] = []
  for (let ago = days - 7; ago >= 0; ago--) {
    const at = new Date(now.getTime() - ago * DAY - 3_600_000)
    if (ago > 1 && at.getUTCDay() !== 1) continue
    for (const [n, seller_id] of sellers.entries()) {
      // Of the last two days each has some.
      if (ago <= 1 && n % 2 !== ago) continue
      const earned = income
        .filter((one) => one.seller_id === seller_id && one.at < at)
        .reduce((sum, { amount }) => sum + amount, 0)
      const rest = earned - (asked.get(seller_id) ?? 0)
      const amount = Math.floor((rest * 0.9) / 1_000) * 1_000
      if (amount < LEAST) continue
      asked.set(seller_id, (asked.get(seller_id) ?? 0) + amount)
      payouts.push(payoutOf({ seller_id, amount, at, ago, chance }))
    }
  }
  const isOver = ({ status }: PastPayout) => status === "paid"
  const [first, second] = payouts.filter(isOver).slice(3)
  if (first) turn(first, "returned", "Rekening penerima sudah ditutup")
  if (second) turn(second, "failed", "Nama penerima tidak cocok")
  return payouts
}

type Asked = { seller_id: string; amount: number; at: Date; ago: number; chance: Chance }

function payoutOf({ seller_id, amount, at, ago, chance }: Asked): PastPayout {
  const later = (hours: number) => new Date(at.getTime() + hours * 3_600_000)
  const moves: PastPayout["moves"] = [{ to: "requested", from: null, at }]
  if (ago > 0) moves.push({ to: "approved", from: "requested", at: later(4) })
  if (ago > 2) {
    moves.push({ to: "sent", from: "approved", at: later(28) })
    moves.push({ to: "paid", from: "sent", at: later(44) })
  }
  const status = moves.at(-1)?.to ?? "requested"
  return { id: idAt("pout", at, chance), seller_id, amount, fee: FEE, status, reason: null, moves }
}

/** It was paid in vain, or not at all. */
function turn(payout: PastPayout, to: "returned" | "failed", reason: string): void {
  const paid = payout.moves.at(-1)
  if (!paid) return
  const last = { to, from: paid.to, at: new Date(paid.at.getTime() + DAY) }
  if (to === "failed") payout.moves.splice(-1, 1, { ...last, from: "sent" })
  else payout.moves.push(last)
  Object.assign(payout, { status: to, reason })
}

export function postingsOfPayout(payout: PastPayout): Posting[] {
  return payoutPostings({ ...payout, was_paid: paidAt(payout) !== null })
}

export function paidAt({ moves }: PastPayout): Date | null {
  return moves.find(({ to }) => to === "paid")?.at ?? null
}

export type PastBatch = { id: string; at: Date; payouts: PastPayout[] }

/** Those that were sent on the same day went together. */
export function batchesOf(payouts: readonly PastPayout[], chance: Chance): PastBatch[] {
  const batches = new Map<string, PastBatch>()
  for (const payout of payouts) {
    const at = payout.moves.find(({ to }) => to === "sent")?.at
    if (!at) continue
    const day = at.toISOString().slice(0, 10)
    const batch = batches.get(day) ?? { id: idAt("pbat", at, chance), at, payouts: [] }
    batch.payouts.push(payout)
    batches.set(day, batch)
  }
  return [...batches.values()]
}
