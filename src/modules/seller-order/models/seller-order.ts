import { model } from "@medusajs/framework/utils"
import { sellerOrderStatus } from "../../../domain/seller-order/seller-order-status"

/** The part of a purchase (a Medusa order) that one seller ships. Amounts in rupiah. */
export const SellerOrder = model
  .define(
    { name: "seller_order", tableName: "reluv_seller_order" },
    {
      id: model.id({ prefix: "sord" }).primaryKey(),
      /** `REL-2026-000123`. */
      number: model.text().searchable(),
      order_id: model.text(),
      seller_id: model.text(),
      customer_id: model.text().nullable(),
      status: model.enum([...sellerOrderStatus.statuses]).default("pending"),
      item_total: model.number(),
      shipping_total: model.number(),
      /** Positive; `total = item_total + shipping_total - discount_total`. */
      discount_total: model.number(),
      /** What the part costs, however it is paid. */
      total: model.number(),
      /** What of `total` the platform had before the payment: store credit, gift cards. */
      credit_total: model.number().default(0),
      /** The part's shares of the order's credits, as `Credit[]`; they make `credit_total`. */
      credits: model.json().nullable(),
      /**
       * What the seller pays for the sale, and VAT on it, as agreed when the order was cut; it shrinks with what
       * goes back of the goods. By which terms: `AgreedCommission[]`.
       */
      commission_total: model.number().default(0),
      commission_tax: model.number().default(0),
      commission: model.json().nullable(),
      /**
       * What of `discount_total` vouchers took off, by what it was taken off and by who pays for it: a
       * `PartFunding`, frozen as the order was cut.
       */
      voucher_items_by_platform: model.number().default(0),
      voucher_items_by_seller: model.number().default(0),
      voucher_shipping_by_platform: model.number().default(0),
      voucher_shipping_by_seller: model.number().default(0),
      /** What has gone back to the buyer, in rupiah. */
      refunded_total: model.number().default(0),
      /** What was promised back and is not yet owed in the payment's books: work for a job. */
      refund_due: model.number().nullable(),
      /** What the courier collects at the door, in rupiah; null of what is paid before. */
      cash_due: model.number().nullable(),
      /** What of it is on the bank account, and what the vendor kept; null while the courier has it. */
      cash_remitted: model.number().nullable(),
      cash_fee: model.number().nullable(),
      /** How the vendor calls the transfer that it came with, and who wrote it down. */
      cash_reference: model.text().nullable(),
      cash_recorded_by: model.text().nullable(),
      /** When an operator found that no courier has it, whatever was said of its delivery. */
      cash_denied_at: model.dateTime().nullable(),
      /** Since when the seller may ship: when we heard of the money. */
      ship_from: model.dateTime().nullable(),
      /** Until when the seller must hand the parcel over; after it the order is cancelled. */
      ship_by: model.dateTime().nullable(),
      /**
       * When the order completes by itself: after delivery, or after shipping with a typed number. Null
       * before that, and while a dispute is open.
       */
      complete_by: model.dateTime().nullable(),
      /** When its shop was told that it is called off soon, and its buyer that it completes soon. */
      ship_reminded_at: model.dateTime().nullable(),
      complete_reminded_at: model.dateTime().nullable(),
      /** The buyer may extend once. */
      extended_at: model.dateTime().nullable(),
      /** Since when a parcel of it has its courier, or is being booked. */
      courier_since: model.dateTime().nullable(),
      /** How often a job took it up since its status changed, and when it may again. */
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
      shipping_method_id: model.text().nullable(),
      shipping_option_id: model.text().nullable(),
      courier_code: model.text().nullable(),
      courier_service_code: model.text().nullable(),
      /** Where its parcel starts: the `SellerOrigin` that its courier was priced from. A shop may move since. */
      origin: model.json().nullable(),
      /** When the buyer paid, as the vendor tells it. */
      paid_at: model.dateTime().nullable(),
      processing_at: model.dateTime().nullable(),
      shipped_at: model.dateTime().nullable(),
      delivered_at: model.dateTime().nullable(),
      completed_at: model.dateTime().nullable(),
      cancelled_at: model.dateTime().nullable(),
      /** What kind of actor called it off once it was paid. */
      cancelled_by: model.text().nullable(),
    }
  )
  .indexes([
    { on: ["order_id", "seller_id"], unique: true, where: "deleted_at is null" },
    { on: ["number"], unique: true },
    { on: ["seller_id", "status", "id"], where: "deleted_at is null" },
    { on: ["customer_id", "id"], where: "deleted_at is null" },
    { on: ["customer_id", "created_at", "order_id"], where: "deleted_at is null" },
    { on: ["ship_by"], where: "status in ('paid', 'processing')" },
    { on: ["complete_by"], where: "status in ('shipped', 'delivered')" },
    { on: ["updated_at"], where: "refund_due is not null" },
    { on: ["status", "updated_at"], where: "deleted_at is null" },
    {
      on: ["shipped_at"],
      name: "IDX_reluv_seller_order_unpaid_on_its_way",
      where: "status = 'shipped' and cash_due is not null",
    },
    { on: ["seller_id", "paid_at"], where: "paid_at is not null" },
    { on: ["paid_at"], where: "paid_at is not null" },
    {
      on: ["delivered_at", "id"],
      name: "IDX_reluv_seller_order_outstanding",
      where: "cash_due is not null and delivered_at is not null and cash_remitted is null",
    },
    {
      on: ["delivered_at", "id"],
      name: "IDX_reluv_seller_order_remitted",
      where: "cash_remitted is not null",
    },
    {
      on: ["id"],
      name: "IDX_reluv_seller_order_remitted_otherwise",
      where: "cash_remitted + cash_fee <> cash_due",
    },
  ])
  .checks([
    {
      name: "reluv_seller_order_adds_up",
      expression: ({ total, item_total, shipping_total, discount_total }) =>
        `${total} = ${item_total} + ${shipping_total} - ${discount_total}`,
    },
    {
      name: "reluv_seller_order_vouchers_within_discount",
      expression: (part) =>
        `${part.discount_total} >= ${part.voucher_items_by_platform} + ${part.voucher_items_by_seller} + ${part.voucher_shipping_by_platform} + ${part.voucher_shipping_by_seller}`,
    },
  ])
