import { formatRupiah } from "../money/rupiah"
import type { Said } from "../said"
import type { AgreedCommission } from "../wallet/commission"
import type { LedgerEvent } from "../wallet/events"

/** What the ledger booked for or against what a shop may be paid out, with what it is told by. Rupiah. */
export type Booked = {
  event: LedgerEvent
  /** `2026-11-29`, in Jakarta. */
  day: string
  /** What the balance was given; negative: what it was taken. */
  amount: number
  commission: number
  commission_tax: number
  /** What of the sale went back to the buyer. */
  refunded: number
  /** Of the seller order; of a payout, null. */
  number: string | null
  agreed: readonly AgreedCommission[] | null
  /** Where a payout went: `BCA, 1234`. */
  account: string | null
  /** What it was for, where somebody booked it by hand. */
  reason: string | null
}

type StatementLine = { day: string; says: Said; amount: number; balance: number }

export type Statement = {
  opening: number
  closing: number
  lines: StatementLine[]
}

/** A month of a shop: every line moves the balance from where the one before left it. */
export function statementOf(opening: number, booked: readonly Booked[]): Statement {
  let balance = opening
  const lines = booked.map((one) => {
    balance += one.amount
    return { day: one.day, says: sentenceOf(one), amount: one.amount, balance }
  })
  return { opening, closing: balance, lines }
}

/** One sentence in which a seller recognises what moved their balance. */
function sentenceOf(one: Booked): Said {
  const { event, account, reason } = one
  if (event === "part_completed") return saleOf(one)
  const to = account ?? ""
  const sentences: Partial<Record<LedgerEvent, Said>> = {
    payout_requested: { en: `Payout to ${to}`, id: `Pencairan ke ${to}` },
    payout_rejected: { en: `Payout to ${to} refused`, id: `Pencairan ke ${to} ditolak` },
    payout_cancelled: { en: `Payout to ${to} taken back`, id: `Pencairan ke ${to} dibatalkan` },
    payout_returned: { en: `Payout to ${to} came back`, id: `Pencairan ke ${to} kembali` },
    shop_credited: { en: `Credit: ${reason}`, id: `Penambahan saldo: ${reason}` },
    shop_debited: { en: `Debit: ${reason}`, id: `Pengurangan saldo: ${reason}` },
  }
  return sentences[event] ?? { en: "Correction", id: "Koreksi" }
}

function saleOf({ number, commission, commission_tax, refunded, agreed }: Booked): Said {
  const less: Said[] = []
  if (commission > 0) {
    const rate = rateOf(agreed)
    less.push({
      en: `commission ${rate?.en ?? formatRupiah(commission)}`,
      id: `komisi ${rate?.id ?? formatRupiah(commission)}`,
    })
  }
  if (commission_tax > 0) {
    less.push({
      en: `VAT on it ${formatRupiah(commission_tax)}`,
      id: `PPN-nya ${formatRupiah(commission_tax)}`,
    })
  }
  if (refunded > 0) {
    less.push({
      en: `refund ${formatRupiah(refunded)}`,
      id: `pengembalian dana ${formatRupiah(refunded)}`,
    })
  }
  return {
    en: [
      `Sale ${number}`,
      ...joined(
        less.map(({ en }) => en),
        "less",
        "and"
      ),
    ].join(", "),
    id: [
      `Penjualan ${number}`,
      ...joined(
        less.map(({ id }) => id),
        "dikurangi",
        "dan"
      ),
    ].join(", "),
  }
}

/** `less a, b and c`; nothing where nothing is taken. */
function joined(parts: readonly string[], before: string, and: string): string[] {
  const last = parts.at(-1)
  if (last === undefined) return []
  const others = parts.slice(0, -1)
  return [`${before} ${others.length > 0 ? `${others.join(", ")} ${and} ${last}` : last}`]
}

/** `8 %`, where a percentage is all that was agreed. */
function rateOf(agreed: readonly AgreedCommission[] | null): Said | null {
  const [only, ...others] = agreed ?? []
  if (!only || others.length > 0 || only.fixed > 0) return null
  const exact = Math.floor((only.base * only.basis_points) / 10_000)
  // A minimum or a cap made another amount of it.
  if (only.amount !== exact) return null
  const percent = String(only.basis_points / 100)
  return { en: `${percent} %`, id: `${percent.replace(".", ",")} %` }
}
