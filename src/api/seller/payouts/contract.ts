import { z } from "zod"
import { page, rupiah } from "../../_contract/fields"
import { route } from "../../_contract/route"
import { pageOf } from "../../_shapes/common"
import { PayoutView } from "../../_shapes/payout"

const answer = z.strictObject({ payout: PayoutView })

export const listOwnPayouts = route("GET /seller/payouts", {
  who: "member",
  may: "money.read",
  says: "The shop's payouts, the newest first",
  query: z.strictObject(page()),
  answer: pageOf("payouts", PayoutView),
})

export const requestPayout = route("POST /seller/payouts", {
  who: "member",
  may: "money.withdraw",
  says: "Asks for a payout: its money is locked at once, so that it is paid once",
  headers: {
    "Idempotency-Key":
      "sent again with the same key, it is the same payout, however often it arrives",
  },
  body: z.strictObject({ amount: rupiah({ min: 1, max: 2_000_000_000 }) }),
  example: { amount: 250_000 },
  status: 201,
  answer,
  refuses: [
    "PAYOUT_TOO_LITTLE",
    "PAYOUT_TOO_MUCH",
    "BANK_ACCOUNT_MISSING",
    "BANK_ACCOUNT_HELD_BACK",
    "IDEMPOTENCY_KEY_USED",
  ],
})

export const cancelPayout = route("POST /seller/payouts/:id/cancel", {
  who: "member",
  may: "money.withdraw",
  says: "Takes a request back that nobody has agreed to yet",
  answer,
  refuses: ["PAYOUT_NOT_FOUND", "PAYOUT_STATUS_NOT_ALLOWED"],
})
