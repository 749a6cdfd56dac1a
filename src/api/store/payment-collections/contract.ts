import { z } from "zod"
import { route } from "../../_contract/route"

/** Medusa's own JSON is handed on: its shape is Medusa's. */
export const createPaymentSession = route("POST /store/payment-collections/:id/payment-sessions", {
  who: "cart",
  says: "As Medusa's, once everything is there that completing the cart needs",
  notes:
    "Serves in place of Medusa's route of the same path. Of a cart with a seller's piece it refuses what completing the cart would refuse, so that nobody fills in a payment for nothing; with `policies.couriers.default: cheapest` it chooses the couriers that are missing. A session that still fits is answered again, not replaced. Any other cart is Medusa's own.",
  core: true,
  query: z.looseObject({ fields: z.string().optional().describe("as Medusa's `fields`") }),
  body: z.looseObject({
    provider_id: z.string(),
    data: z
      .looseObject({
        finish_url: z
          .string()
          .optional()
          .describe("where the payment page sends the buyer afterwards; `{order_id}` is filled in"),
      })
      .optional(),
  }),
  example: { provider_id: "pp_midtrans_midtrans" },
  answer: z.strictObject({
    payment_collection: z.looseObject({ id: z.string() }).describe("Medusa's payment collection"),
  }),
  refuses: [
    "PAYMENT_COLLECTION_NOT_FOUND",
    "GUEST_CHECKOUT_OFF",
    "EMAIL_MISSING",
    "CART_NOT_FOUND",
    "CART_MIXED",
    "CART_COMPLETED",
    "CART_CHANGED",
    "AUTH_006",
    "OWN_PIECE",
    "ORD_007",
    "SHOP_CLOSED",
    "COURIER_NOT_OFFERED",
    "CHECKOUT_IN_PROGRESS",
    "CURRENCY_NOT_RUPIAH",
    "ORD_002",
    "COURIER_MISSING",
    "COURIERS_DO_NOT_FIT",
    "ORD_003",
    "ORD_004",
    "PAYMENT_CURRENCY_UNSUPPORTED",
    "PAYMENT_AMOUNT_INVALID",
    "PAYMENT_FINISH_URL_FOREIGN",
    "PART_OFF",
  ],
})
