import { MidtransError } from "../../providers/payment-midtrans/errors"
import { VendorError } from "../../shared/json-http"

/** Which vendor did not do what it was asked, if that is what this error says. */
export function vendorTrouble(error: unknown): { vendor: string; code: string } | null {
  if (error instanceof VendorError) return { vendor: error.vendor, code: error.code }
  if (error instanceof MidtransError) return { vendor: "midtrans", code: error.code }
  return null
}
