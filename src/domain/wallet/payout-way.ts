/**
 * How approved payouts leave: as a file that somebody uploads at the platform's bank, or through Midtrans Payouts
 * (Iris), which says itself how they went.
 */
export const PAYOUT_WAYS = ["bank_file", "iris"] as const
export type PayoutWay = (typeof PAYOUT_WAYS)[number]
