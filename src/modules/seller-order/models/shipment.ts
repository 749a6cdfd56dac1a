import { model } from "@medusajs/framework/utils"

/**
 * One courier booking of one seller order. The row is written before the courier is called: its
 * `reference_id` makes the call repeatable (Biteship books a reference once).
 */
export const Shipment = model
  .define("seller_shipment", {
    id: model.id({ prefix: "ship" }).primaryKey(),
    seller_order_id: model.text(),
    reference_id: model.text(),
    status: model.enum(["booking", "booked", "failed"]).default("booking"),
    /** One caller at a time talks to the courier; the lease ends by itself after a crash. */
    lease_until: model.dateTime().nullable(),
    /** Biteship's order. */
    booking_id: model.text().nullable(),
    /** Biteship's status of the parcel, in snake case. */
    courier_status: model.text().nullable(),
    courier_code: model.text(),
    courier_service_code: model.text(),
    waybill_id: model.text().nullable(),
    tracking_id: model.text().nullable(),
    tracking_url: model.text().nullable(),
    /** What the courier charges us, in rupiah; not what the buyer paid. */
    price: model.number().nullable(),
    /** `{ name, phone, plate_number, photo_url }` of an instant courier. */
    driver: model.json().nullable(),
    /** Medusa's fulfillment of the same parcel. */
    fulfillment_id: model.text().nullable(),
    booked_at: model.dateTime().nullable(),
    error: model.text().nullable(),
    /** When Biteship was last asked about a silent parcel. */
    checked_at: model.dateTime().nullable(),
    /** The courier's price at booking; `price` follows what it weighs later. Rupiah. */
    quoted_price: model.number().nullable(),
  })
  .indexes([
    { on: ["seller_order_id"], unique: true, where: "status <> 'failed' and deleted_at is null" },
    { on: ["reference_id"], unique: true },
    { on: ["checked_at"], where: "status = 'booked'" },
    { on: ["booking_id"], unique: true, where: "booking_id is not null" },
  ])
