import {
  aBooking,
  anUnpaidOrder,
  aPiece,
  aPurchase,
  broughtByCourier,
  paid,
  VIRTUAL_ACCOUNT,
  WANTED,
} from "../purchase"
import type { Chapter, Step } from "../step"

export const A_PURCHASE: Chapter = {
  name: "4. A purchase",
  about: "From a cart to a paid order.",
  steps: [
    {
      says: "The region of rupiah",
      ask: "GET /store/regions",
      keeps: { region_id: "json.regions.find((r) => r.currency_code === 'idr').id" },
    },
    {
      says: "The district that the parcel goes to",
      ask: "GET /store/areas",
      query: { q: "Menteng" },
      keeps: {
        area_id: "json.areas[0].id",
        area_city: "json.areas[0].city",
        area_province: "json.areas[0].province",
        area_postal_code: "json.areas[0].postal_code",
      },
    },
    aPiece(125_000),
    ...anUnpaidOrder(),
    ...paid(VIRTUAL_ACCOUNT),
    {
      says: "Medusa's shipping options of a cart",
      ask: "GET /store/shipping-options",
      query: { cart_id: "{{cart_id}}" },
    },
    {
      says: "What happened",
      ask: "GET /store/orders/:id/timeline",
      id: "{{order_id}}",
      as: "buyer",
    },
    { says: "One part", ask: "GET /store/seller-orders/:id", id: "{{part_id}}", as: "buyer" },
    {
      says: "The parts, for operators",
      ask: "GET /admin/reluv/orders/:id/seller-orders",
      id: "{{order_id}}",
      as: "operator",
    },
    {
      says: "The payment, for operators",
      ask: "GET /admin/reluv/orders/:id/purchase-payment",
      id: "{{order_id}}",
      as: "operator",
    },
  ],
}

export const RECEIVED: Chapter = {
  name: "6. Received",
  about: "A second purchase, without trouble.",
  steps: [
    aPiece(95_000),
    aPurchase(),
    ...paid(VIRTUAL_ACCOUNT),
    aBooking(),
    ...broughtByCourier(),
    {
      says: "The buyer has it",
      ask: "POST /store/seller-orders/:id/receive",
      as: "buyer",
      id: "{{part_id}}",
    },
  ],
}

export const IN_ONE_REQUEST: Chapter = {
  name: "10. In one request",
  about: "The same purchase without a cart: asked for, then bought, once however often it is sent.",
  steps: [
    aPiece(75_000),
    {
      says: "What it would cost",
      ask: "POST /store/purchases/quote",
      as: "buyer",
      body: WANTED,
    },
    ...["It is bought", "Sent again, it is the same purchase"].map(
      (says): Step => ({
        says,
        ask: "POST /store/purchases",
        as: "buyer",
        headers: { "idempotency-key": "purchase-{{run}}" },
        body: { ...WANTED, couriers: "cheapest" },
        keeps: { order_id: "json.order.id" },
      })
    ),
    {
      says: "It waits for its money, first among what the buyer bought",
      ask: "GET /store/purchases",
      as: "buyer",
      query: { stage: "to_pay" },
      until: "json.purchases[0].order_id === pm.collectionVariables.get('order_id')",
    },
    {
      says: "It is given up",
      ask: "POST /store/orders/:id/cancel",
      as: "buyer",
      id: "{{order_id}}",
    },
  ],
}
