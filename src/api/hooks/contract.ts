import { z } from "zod"
import { route } from "../_contract/route"

const answer = z.strictObject({ received: z.literal(true) })

export const receiveMidtrans = route("POST /hooks/payment/midtrans_midtrans", {
  who: "vendor",
  says: "Midtrans' notifications: signature checked, stored, answered 200, then acted on",
  notes:
    "Serves in place of Medusa's route of the same path. A transaction whose signature does not fit is refused and leaves nothing. What is no transaction (an account that was linked, a subscription) carries no signature: it is kept to be looked at, and nothing is done with it.",
  body: z.looseObject({}),
  answer,
  refuses: ["WEBHOOK_SIGNATURE_INVALID", "PART_OFF"],
  part: "midtrans",
})

export const receiveIris = route("POST /hooks/payouts/iris", {
  who: "vendor",
  says: "Notifications of Midtrans Payouts: signature checked, stored, answered 200, then acted on",
  notes: "What is signed and not of a payout, such as a top-up, is kept to be looked at.",
  body: z.looseObject({}),
  answer,
  refuses: ["WEBHOOK_SIGNATURE_INVALID", "PART_OFF"],
  part: "iris",
})

export const unsubscribeByClick = route("POST /hooks/unsubscribe", {
  who: "vendor",
  says: "Ends mails of one kind with the one click of a mail program (RFC 8058)",
  notes:
    "The address of `List-Unsubscribe`, whose `token` says who and what. People come by the link in the mail, to the storefront, which asks `POST /store/notifications/unsubscribe`.",
  query: z.strictObject({ token: z.string() }),
  body: z.looseObject({}),
  answer,
  refuses: ["UNSUBSCRIBE_LINK_WRONG"],
})

export const receiveBiteship = route("POST /hooks/biteship", {
  who: "vendor",
  says: "Biteship's webhooks: header checked, stored, answered 200, then acted on",
  notes: "An empty ping hears 200.",
  body: z.looseObject({}),
  answer,
  refuses: ["WEBHOOK_SIGNATURE_INVALID", "PART_OFF"],
  part: "biteship",
})
