import { defineStatusMachine } from "../status-machine"
import type { AccountName } from "./accounts"

/** What somebody books by hand: another person agrees to it, or it is not booked. */
export const adjustmentStatus = defineStatusMachine({
  requested: ["approved", "rejected", "withdrawn"],
  approved: [],
  rejected: [],
  withdrawn: [],
})
export type AdjustmentStatus = (typeof adjustmentStatus)["statuses"][number]

type Kind = {
  says: string
  /** What it has to name. */
  of: "seller" | "order" | "seller_order" | null
  from: AccountName
  to: AccountName
}

/**
 * All that may be booked by hand: what no table of ours knows. A mistake is corrected by its reversal. The table is the
 * documentation.
 */
export const ADJUSTMENTS = {
  shop_credited: {
    says: "the platform gives a shop money",
    of: "seller",
    from: "claims",
    to: "seller_available",
  },
  shop_debited: {
    says: "a shop owes the platform money, and pays it out of what it has available",
    of: "seller",
    from: "seller_available",
    to: "claims",
  },
  chargeback_taken: {
    says: "a buyer's bank took the money back",
    of: "order",
    from: "claims",
    to: "gateway",
  },
  courier_charged: {
    says: "a courier took this for a parcel, or took more after weighing it",
    of: "seller_order",
    from: "courier",
    to: "courier_deposit",
  },
  cash_unexpected: {
    says: "a courier collected this of a part that was over",
    of: "seller_order",
    from: "courier_cash",
    to: "claims",
  },
  cash_did_not_come: {
    says: "this of what was recorded of a courier's transfer did not come",
    of: "seller_order",
    from: "courier_cash",
    to: "bank",
  },
  cash_came_late: {
    says: "this of what a courier collected came by a later transfer",
    of: "seller_order",
    from: "bank",
    to: "courier_cash",
  },
  cash_lost: {
    says: "of what a courier collected this will not come",
    of: "seller_order",
    from: "claims",
    to: "courier_cash",
  },
  deposit_filled: {
    says: "the deposit at the courier's was filled up",
    of: null,
    from: "courier_deposit",
    to: "bank",
  },
  gateway_settled: {
    says: "the gateway sent what it held to the platform's bank account",
    of: null,
    from: "bank",
    to: "gateway",
  },
  gateway_fee: {
    says: "the gateway kept its fee",
    of: null,
    from: "vendor_fees",
    to: "gateway",
  },
  bank_fee: {
    says: "the bank, or Midtrans for payouts, took its fee",
    of: null,
    from: "vendor_fees",
    to: "bank",
  },
} as const satisfies Record<string, Kind>

export type AdjustmentKind = keyof typeof ADJUSTMENTS
export const ADJUSTMENT_KINDS = Object.keys(ADJUSTMENTS) as AdjustmentKind[]

/** What an approved adjustment gives to accounts, per rupiah of its amount. */
export const ADJUSTED: readonly { kind: AdjustmentKind; account: AccountName; sign: number }[] =
  ADJUSTMENT_KINDS.flatMap((kind) => [
    { kind, account: ADJUSTMENTS[kind].from, sign: -1 },
    { kind, account: ADJUSTMENTS[kind].to, sign: 1 },
  ])
