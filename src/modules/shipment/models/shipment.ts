import { model } from "@medusajs/framework/utils"

/**
 * One parcel of one seller order: a courier booking, or a tracking number that the seller typed. A
 * booking's row is written before the courier is called: its `reference_id` makes the call
 * repeatable (Biteship books a reference once), and what was asked for stays as first asked.
 */
export const Shipment = model
  .define(
    { name: "seller_shipment", tableName: "reluv_seller_shipment" },
    {
      id: model.id({ prefix: "ship" }).primaryKey(),
      seller_order_id: model.text(),
      /** The purchase and the seller whose part it carries. */
      order_id: model.text(),
      seller_id: model.text(),
      reference_id: model.text(),
      /** Who carries it: a courier booked at Biteship, or one that the seller went to alone. */
      provider: model.enum(["biteship", "typed"]).default("biteship"),
      collection_method: model.enum(["pickup", "drop_off"]).nullable(),
      /** When the courier is asked to come; null for as soon as it can. */
      pickup_at: model.dateTime().nullable(),
      /** The seller's note to the courier. */
      note: model.text().nullable(),
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
      /** Since when the seller order of a typed number is shipped. */
      dispatched_at: model.dateTime().nullable(),
      /** We asked the courier to give it up: that it is cancelled will be no news. */
      cancel_requested_at: model.dateTime().nullable(),
      error: model.text().nullable(),
      /** How often a job took it up, or asked about it, and when it may again. */
      tries: model.number().default(0),
      retry_at: model.dateTime().nullable(),
      /** Since when nobody asks about it any more: its order went on, or is over. */
      ended_at: model.dateTime().nullable(),
      /** The courier's price at booking; `price` follows what it weighs later. Rupiah. */
      quoted_price: model.number().nullable(),
      /** What the courier insures, in rupiah; null for nothing. */
      insured_value: model.number().nullable(),
    }
  )
  .indexes([
    { on: ["seller_order_id"], unique: true, where: "status <> 'failed' and deleted_at is null" },
    { on: ["seller_order_id"] },
    { on: ["reference_id"], unique: true },
    { on: ["waybill_id"], where: "waybill_id is not null" },
    {
      on: ["updated_at"],
      name: "IDX_reluv_seller_shipment_under_way",
      where: "status = 'booked' and ended_at is null",
    },
    {
      on: ["updated_at"],
      name: "IDX_reluv_seller_shipment_unfinished",
      where: "fulfillment_id is null and provider = 'biteship' and status in ('booking', 'booked')",
    },
    {
      on: ["updated_at"],
      name: "IDX_reluv_seller_shipment_half_cancelled",
      where: "cancel_requested_at is not null and status in ('booking', 'booked')",
    },
    { on: ["booking_id"], unique: true, where: "booking_id is not null" },
  ])
