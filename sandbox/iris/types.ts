export const IRIS_STATUSES = [
  "queued",
  "approved",
  "processed",
  "completed",
  "rejected",
  "failed",
] as const
export type IrisStatus = (typeof IRIS_STATUSES)[number]

/** A payout as Iris keeps it. Times are milliseconds since 1970. */
export interface IrisPayout {
  reference_no: string
  beneficiary_name: string
  beneficiary_account: string
  bank: string
  /** Whole rupiah. */
  amount: number
  notes: string
  status: IrisStatus
  error_code: string | null
  error_message: string | null
  created_at: number
  updated_at: number
  /** When it goes on by itself; null where it waits for somebody, or is over. */
  next_at: number | null
}
