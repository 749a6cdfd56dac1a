import { z } from "zod"
import { PURCHASE_STAGES } from "../../../domain/seller-order/purchase-stage"
import { cursor } from "../../_contract/cursor"
import { count, text, wholeNumber, yesOrNo } from "../../_contract/fields"
import { say } from "../../_contract/problems"
import { route } from "../../_contract/route"
import { oneOf } from "../../_shapes/common"
import { PurchaseQuoteView, PurchaseRow, PurchaseView } from "../../_shapes/purchase"
import { shipping_address } from "../address-fields"

const MAX_ITEMS = 50
const MAX_CODES = 10

/** Whether a list names each thing once. */
const once = (key: string) => (all: readonly Record<string, unknown>[]) =>
  new Set(all.map((one) => one[key])).size === all.length

const items = z
  .array(
    z.strictObject(
      { variant_id: text({ max: 64 }), quantity: count({ min: 1, max: 100 }).default(1) },
      say("object")
    ),
    say("list")
  )
  .min(1)
  .max(MAX_ITEMS)
  .refine(once("variant_id"), say("variants_once"))

const couriers = z
  .union(
    [
      z.literal("cheapest"),
      z
        .array(
          z.strictObject({
            seller_id: text({ max: 64 }),
            courier_code: text({ max: 40 }),
            courier_service_code: text({ max: 40 }).optional(),
            insurance: yesOrNo.optional(),
          })
        )
        .max(MAX_ITEMS)
        .refine(once("seller_id"), say("sellers_once")),
    ],
    say("couriers")
  )
  .describe('one for each seller, as its `rates` name them, or `"cheapest"`')

const codes = z
  .array(text({ max: 100 }), say("list"))
  .max(MAX_CODES)
  .default([])
  .describe("promotion codes; one that takes nothing off is refused")

const voucher_codes = z
  .array(text({ max: 40 }), say("list"))
  .max(MAX_CODES)
  .default([])
  .describe(
    "codes of vouchers, in any case; what the buyer has claimed is used without being named. The best together is taken; one that cannot be used is refused"
  )

const payment_method = z
  .enum(["midtrans", "cash_on_delivery"])
  .optional()
  .describe(
    "`cash_on_delivery`: couriers collect each part at the door, where `policies.cash_on_delivery` says so; left out: `midtrans`"
  )

export const StoreQuotePurchase = z.strictObject({
  items,
  shipping_address,
  couriers: couriers.default("cheapest"),
  codes,
  voucher_codes,
  payment_method,
})
export type StoreQuotePurchase = z.infer<typeof StoreQuotePurchase>

export const StoreBuy = z.strictObject({
  items,
  shipping_address,
  couriers,
  codes,
  voucher_codes,
  payment_method,
  finish_url: text({ max: 255 })
    .optional()
    .describe(
      "where the payment page sends the buyer afterwards, of the operator's own origins; `{order_id}` is filled in"
    ),
})

const WANTED = {
  items: [{ variant_id: "variant_01M7YXC9B6MVB7211N0J9ZJHE0", quantity: 1 }],
  shipping_address: {
    first_name: "Sari",
    last_name: "Wulandari",
    phone: "0812-3456-7890",
    address_1: "Jl. Cikini Raya No. 60",
    city: "Jakarta Pusat",
    province: "DKI Jakarta",
    postal_code: "10310",
  },
}

export const quotePurchase = route("POST /store/purchases/quote", {
  who: "customer",
  says: "What a purchase would cost and what stands against it; nothing is written or held",
  notes: "Prices, couriers, taxes and codes as a cart would have them. No cart is made.",
  body: StoreQuotePurchase,
  example: WANTED,
  answer: PurchaseQuoteView,
  refuses: ["MARKETPLACE_NOT_SET_UP", "PART_OFF"],
  part: "couriers",
})

export const buy = route("POST /store/purchases", {
  who: "customer",
  says: "Buys pieces of several sellers in one request: order, parts and payment page",
  notes:
    "With an idempotency key the same request is one purchase, however often it is sent; the key stands for nothing else. What is refused leaves nothing behind, and its key is free again.",
  headers: { "idempotency-key": "1 to 255 printable characters, such as a UUID" },
  body: StoreBuy,
  example: { ...WANTED, couriers: "cheapest" },
  status: 201,
  answer: PurchaseView,
  refuses: [
    "ITEM_NOT_FOR_SALE",
    "ORD_003",
    "ORD_004",
    "ORD_007",
    "SHOP_CLOSED",
    "AUTH_006",
    "OWN_PIECE",
    "COURIER_MISSING",
    "COURIERS_DO_NOT_FIT",
    "COURIER_NOT_OFFERED",
    "INSURANCE_NOT_OFFERED",
    "COURIER_NOT_NEEDED",
    "CASH_ON_DELIVERY_OFF",
    "CASH_ON_DELIVERY_REFUSED",
    "CASH_ON_DELIVERY_TOO_MANY",
    "CASH_ON_DELIVERY_TOO_MUCH",
    "CASH_ON_DELIVERY_NOT_OFFERED",
    "CODE_UNKNOWN",
    "CODE_NOT_APPLICABLE",
    "CODE_USED_UP",
    "ORD_005",
    "ORD_006",
    "AMOUNT_NOT_PAYABLE",
    "PAYMENT_FINISH_URL_FOREIGN",
    "CART_CHANGED",
    "PARTY_BLOCKED",
    "OFFER_OVER",
    "OFFER_INCOMPLETE",
    "CHECKOUT_IN_PROGRESS",
    "IDEMPOTENCY_KEY_USED",
    "MARKETPLACE_NOT_SET_UP",
    "PART_OFF",
  ],
  part: "couriers",
})

/** The order of a buyer's purchases, as cursors name it. */
export const LATEST_PURCHASE = "latest-purchase"

export const listPurchases = route("GET /store/purchases", {
  who: "customer",
  says: "What the customer bought, newest first: how far it is, its parts with their pieces, and what is due next",
  notes: "Opens no payment page and changes nothing: ask as often as a list is looked at.",
  query: z.strictObject({
    stage: oneOf(PURCHASE_STAGES).optional().describe("each purchase is at one of them"),
    limit: wholeNumber({ min: 1, max: 50 }).default(20).describe("how many"),
    cursor: cursor()
      .refine(({ order }) => order === LATEST_PURCHASE, say("cursor"))
      .optional()
      .describe("`next_cursor` of the page before"),
  }),
  answer: z.strictObject({
    purchases: z.array(PurchaseRow),
    next_cursor: z.string().nullable(),
  }),
})
