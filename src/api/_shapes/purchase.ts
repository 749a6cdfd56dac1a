import { z } from "@medusajs/framework/zod"
import { rupiah, time } from "./common"
import { PaymentView } from "./payment"
import { SellerName } from "./seller"
import { SellerOrderView } from "./seller-order"
import { CourierRateView } from "./shipping"
import { CartVoucherView } from "./voucher"

const PurchaseItemView = z
  .strictObject({
    variant_id: z.string(),
    listing_id: z.string(),
    seller_id: z.string(),
    title: z.string(),
    variant_title: z.string().nullable(),
    thumbnail: z.string().nullable(),
    quantity: z.int(),
    unit_price: rupiah.describe("whole rupiah, of one piece"),
    discount_total: rupiah.describe("whole rupiah, off the whole line"),
  })
  .meta({ id: "PurchaseItemView", description: "Pieces of one variant, at what they cost now" })

const PurchaseSellerView = z
  .strictObject({
    seller: SellerName,
    variant_ids: z.array(z.string()),
    rates: z.array(CourierRateView).describe("cheapest first"),
    error: z
      .strictObject({ code: z.string(), message: z.string() })
      .nullable()
      .describe("why there are none: `ORD_003`, `ORD_004` or `NO_COURIER_OFFERED`"),
    shipping_total: rupiah
      .nullable()
      .describe("of the courier that the totals count on; null where none could be chosen"),
  })
  .meta({ id: "PurchaseSellerView", description: "The couriers of one seller of a purchase" })

const PurchaseProblemView = z
  .strictObject({
    code: z.string(),
    message: z.string(),
    variant_ids: z.array(z.string()),
    seller_ids: z.array(z.string()),
    codes: z.array(z.string()),
  })
  .meta({ id: "PurchaseProblemView", description: "What buying would be refused with, and why" })

export const PurchaseQuoteView = z
  .strictObject({
    items: z.array(PurchaseItemView),
    sellers: z.array(PurchaseSellerView),
    item_total: rupiah.describe("whole rupiah, before discounts"),
    shipping_total: rupiah.describe("whole rupiah, before discounts"),
    discount_total: rupiah,
    total: rupiah,
    vouchers: z
      .array(CartVoucherView)
      .describe("those that were asked for by code or take something off, as a cart tells them"),
    problems: z.array(PurchaseProblemView).describe("empty: it can be bought just so"),
    expires_at: time.nullable().describe("until when the couriers' prices hold"),
  })
  .meta({ id: "PurchaseQuoteView", description: "What a purchase would cost; nothing is held" })
export type PurchaseQuoteView = z.infer<typeof PurchaseQuoteView>

export const PurchaseView = z
  .strictObject({
    order: z.strictObject({
      id: z.string().describe("Medusa's order"),
      display_id: z.int(),
      email: z.string().nullable(),
      currency_code: z.string(),
      total: rupiah.describe("whole rupiah, what there is to pay"),
      created_at: time,
    }),
    seller_orders: z.array(SellerOrderView),
    payment: PaymentView,
  })
  .meta({ id: "PurchaseView", description: "A purchase, its parts and its payment page" })
export type PurchaseView = z.infer<typeof PurchaseView>

export const OperatorPurchaseView = z
  .strictObject({
    order_id: z.string(),
    display_id: z.int(),
    total: rupiah,
    created_at: time,
    buyer: z.strictObject({
      customer_id: z.string().nullable(),
      name: z.string().nullable(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      has_account: z.boolean(),
      since: time.nullable().describe("since when there is this customer"),
      orders: z.int().describe("how many orders this customer has made, this one included"),
    }),
    ships_to: z.strictObject({ name: z.string(), city: z.string().nullable() }).nullable(),
  })
  .meta({ id: "OperatorPurchaseView", description: "Who bought, for whoever decides about it" })
export type OperatorPurchaseView = z.infer<typeof OperatorPurchaseView>
