import { refundForBuyer } from "./refund-for-buyer"

it.each([
  ["queued", "processing"],
  ["refused", "processing"],
  ["awaiting_transfer", "transferring"],
  ["awaiting_confirmation", "transferring"],
  ["done", "done"],
] as const)(
  "one that is %s is %s, and asks for nothing once an account is known",
  (status, seen) => {
    const account = { bank: "BCA" }
    expect(refundForBuyer({ status, bank_account: account })).toEqual({
      status: seen,
      asks_for: null,
    })
    const asks_for = status === "awaiting_transfer" ? "bank_account" : null
    expect(refundForBuyer({ status, bank_account: null })).toEqual({ status: seen, asks_for })
  }
)
