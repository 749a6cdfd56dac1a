import { z } from "zod"
import { PURCHASE_STAGES } from "../../domain/seller-order/purchase-stage"
import { sellerOrderStatus } from "../../domain/seller-order/seller-order-status"
import { oneOf, rupiah, time } from "./common"
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
    cash_on_delivery: z
      .strictObject({
        problem: z
          .strictObject({ code: z.string(), message: z.string() })
          .nullable()
          .describe(
            "why this purchase cannot be paid at the door, also where it asks for another way"
          ),
        fee: rupiah
          .nullable()
          .describe(
            "what of `shipping_total` couriers take for collecting; null unless `payment_method` asks for it"
          ),
      })
      .nullable()
      .describe("null where this marketplace takes no cash"),
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

const PurchasePartRow = z
  .strictObject({
    id: z.string(),
    number: z.string().describe("such as `REL-2026-000001`"),
    status: oneOf(sellerOrderStatus.statuses),
    seller: SellerName,
    total: rupiah.describe("whole rupiah: items + shipping − discount"),
    refunded_total: rupiah.describe("what of `total` has gone back"),
    cash_due: rupiah
      .nullable()
      .describe("what the courier collects at the door; null of what is paid before"),
    ship_by: time.nullable().describe("until when the seller must hand the parcel over"),
    complete_by: time.nullable().describe("when it completes by itself"),
    items: z.array(
      z.strictObject({
        line_item_id: z.string(),
        product_id: z.string().nullable(),
        variant_id: z.string().nullable(),
        title: z.string(),
        variant_title: z.string().nullable(),
        thumbnail: z.string().nullable(),
        quantity: z.int(),
        total: rupiah,
      })
    ),
  })
  .meta({ id: "PurchasePartRow", description: "A seller's part of a purchase in a buyer's list" })

export const PurchaseRow = z
  .strictObject({
    order_id: z.string(),
    display_id: z.int().nullable(),
    stage: oneOf(PURCHASE_STAGES).describe(
      "of parts that are not equally far, the first of this list: `to_pay`, `disputed`, `to_confirm` (delivered), `on_its_way`, `to_ship`, `done`, `cancelled`"
    ),
    next: z
      .strictObject({ what: z.enum(["pay", "ship", "confirm"]), by: time })
      .nullable()
      .describe(
        "what is due next and until when: the buyer pays, a shop ships, the buyer confirms, or it completes by itself then"
      ),
    total: rupiah.describe("whole rupiah of all parts, however they are paid"),
    payment: z
      .strictObject({
        status: PaymentView.shape.status,
        amount: rupiah.describe("what is paid at Midtrans, or at the door"),
        credit_total: rupiah.describe("what store credit and gift cards paid before"),
        expires_at: time.nullable().describe("until when it can be paid; null unless it can be"),
        paid_at: time.nullable(),
        cash_on_delivery: z.boolean().describe("whether couriers collect it at the door"),
      })
      .nullable()
      .describe("null for the moment before it is opened: `GET /store/orders/:id/payment` does"),
    seller_orders: z.array(PurchasePartRow),
    created_at: time,
  })
  .meta({ id: "PurchaseRow", description: "A purchase in its buyer's list" })
export type PurchaseRow = z.infer<typeof PurchaseRow>
