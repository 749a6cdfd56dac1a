import type { TransactionOutcome } from "./transaction-outcome"

/** What a notification says of money that went back; nobody else asks about a purchase that is paid. */
const WENT_BACK: ReadonlySet<string> = new Set(["refund", "partial_refund"])
const TAKEN_BACK: ReadonlySet<string> = new Set(["chargeback", "partial_chargeback"])

/**
 * Whether a notification tells of money that went back while the vendor's own books, asked a moment later, do not say so
 * yet. By its status and by how many refunds it lists; books that list none at all are not waited for.
 */
export function isAheadOfBooks(
  told: { status: string | null; refunds: number },
  books: { outcome: TransactionOutcome; refunds: number }
): boolean {
  const status = told.status ?? ""
  if (TAKEN_BACK.has(status)) return books.outcome !== "charged_back"
  if (!WENT_BACK.has(status)) return false
  return books.outcome === "paid" || (books.refunds > 0 && told.refunds > books.refunds)
}
