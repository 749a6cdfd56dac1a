import { model } from "@medusajs/framework/utils"
import { sellerOrderStatus } from "../../../domain/seller-order/seller-order-status"

/** The part of a purchase (a Medusa order) that one seller ships. Amounts in rupiah. */
export const SellerOrder = model
  .define("seller_order", {
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
    total: model.number(),
    shipping_method_id: model.text().nullable(),
    shipping_option_id: model.text().nullable(),
    courier_code: model.text().nullable(),
    courier_service_code: model.text().nullable(),
    paid_at: model.dateTime().nullable(),
    processing_at: model.dateTime().nullable(),
    shipped_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    completed_at: model.dateTime().nullable(),
    cancelled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["order_id", "seller_id"], unique: true, where: "deleted_at is null" },
    { on: ["number"], unique: true },
    { on: ["seller_id", "status", "id"], where: "deleted_at is null" },
    { on: ["customer_id", "id"], where: "deleted_at is null" },
    { on: ["status", "updated_at"], where: "deleted_at is null" },
  ])
