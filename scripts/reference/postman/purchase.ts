import type { Step } from "./step"

const ADDRESS = {
  first_name: "Sari",
  last_name: "Wulandari",
  phone: "+6281234567890",
  address_1: "Jl. Cikini Raya No. 60",
  city: "{{area_city}}",
  province: "{{area_province}}",
  postal_code: "{{area_postal_code}}",
  country_code: "id",
  metadata: { biteship_area_id: "{{area_id}}" },
}

/** How most purchases of the story are paid. */
export const VIRTUAL_ACCOUNT = { payment_type: "bank_transfer", bank: "bca" }

/** That piece, bought without a cart. */
export const WANTED = {
  items: [{ variant_id: "{{variant_id}}", quantity: 1 }],
  shipping_address: {
    first_name: "Sari",
    last_name: "Wulandari",
    phone: "0812-3456-7890",
    address_1: "Jl. Cikini Raya No. 60",
    city: "{{area_city}}",
    province: "{{area_province}}",
    postal_code: "{{area_postal_code}}",
    metadata: { biteship_area_id: "{{area_id}}" },
  },
}

/** A piece of the shop, as a new listing: each purchase takes one. */
export function aPiece(price: number): Step {
  return {
    says: "The seller lists a piece",
    ask: "POST /seller/listings",
    as: "seller",
    body: { title: "Kemeja Flanel {{run}}", price, weight: 300, condition: "good" },
    keeps: {
      listing_id: "json.listing.id",
      variant_id: "json.listing.variants[0].id",
    },
  }
}

/** From a cart with that piece to an order that waits for its money: `order_id`, `snap_token`. */
export function anUnpaidOrder(): Step[] {
  return [
    {
      says: "The buyer puts it in a cart",
      ask: "POST /store/carts",
      as: "buyer",
      body: {
        region_id: "{{region_id}}",
        email: "{{buyer_email}}",
        items: [{ variant_id: "{{variant_id}}", quantity: 1 }],
        shipping_address: ADDRESS,
      },
      keeps: { cart_id: "json.cart.id" },
    },
    {
      says: "What the couriers of each seller would take",
      ask: "GET /store/carts/:id/shipping-rates",
      id: "{{cart_id}}",
      keeps: {
        option_id: "json.sellers[0].shipping_option_id",
        courier_code: "json.sellers[0].rates[0].courier_code",
        courier_service_code: "json.sellers[0].rates[0].courier_service_code",
      },
    },
    {
      says: "The buyer chooses the cheapest",
      ask: "POST /store/carts/:id/shipping-methods",
      id: "{{cart_id}}",
      as: "buyer",
      body: {
        option_id: "{{option_id}}",
        data: {
          courier_code: "{{courier_code}}",
          courier_service_code: "{{courier_service_code}}",
        },
      },
    },
    {
      says: "The cart gets a payment collection",
      ask: "POST /store/payment-collections",
      as: "buyer",
      body: { cart_id: "{{cart_id}}" },
      keeps: { collection_id: "json.payment_collection.id" },
    },
    {
      says: "It will be paid through Midtrans",
      ask: "POST /store/payment-collections/:id/payment-sessions",
      id: "{{collection_id}}",
      as: "buyer",
      body: { provider_id: "pp_midtrans_midtrans" },
    },
    {
      says: "The cart becomes an order",
      ask: "POST /store/carts/:id/complete",
      id: "{{cart_id}}",
      as: "buyer",
      keeps: { order_id: "json.order.id" },
    },
    {
      says: "Medusa's order says where to pay it",
      ask: "GET /store/orders/:id",
      id: "{{order_id}}",
      as: "buyer",
    },
    {
      says: "Its payment page is open",
      ask: "GET /store/orders/:id/payment",
      id: "{{order_id}}",
      as: "buyer",
      until: "json.snap_token !== null",
      keeps: { snap_token: "json.snap_token" },
    },
  ]
}

/** The same without a cart. */
export function aPurchase(): Step {
  return {
    says: "The buyer buys it in one request",
    ask: "POST /store/purchases",
    as: "buyer",
    body: { ...WANTED, couriers: "cheapest" },
    keeps: { order_id: "json.order.id", snap_token: "json.payment.snap_token" },
  }
}

/** An order that is paid now: also `part_id`, the part of the only seller. */
export function paid(how: Record<string, unknown>): Step[] {
  return [
    {
      says: "The buyer pays (the sandbox plays Midtrans)",
      ask: "POST /_control/midtrans/{{snap_token}}/pay",
      body: how,
    },
    {
      says: "The purchase is paid",
      ask: "GET /store/orders/:id/payment",
      id: "{{order_id}}",
      as: "buyer",
      until: "json.status === 'paid'",
    },
    {
      says: "The parts of the purchase",
      ask: "GET /store/orders/:id/seller-orders",
      id: "{{order_id}}",
      as: "buyer",
      keeps: { part_id: "json.seller_orders[0].id" },
    },
  ]
}

/** The courier has the parcel and brings it. */
export function broughtByCourier(): Step[] {
  return (["picked", "delivered"] as const).flatMap((report): Step[] => [
    {
      says: `The courier reports: ${report} (the sandbox plays Biteship)`,
      ask: "POST /_control/biteship/orders/{{booking_id}}/status",
      body: { status: report },
    },
    {
      says: `The part is ${report === "picked" ? "shipped" : "delivered"}`,
      ask: "GET /store/seller-orders/:id",
      id: "{{part_id}}",
      as: "buyer",
      until: `json.seller_order.status === '${report === "picked" ? "shipped" : "delivered"}'`,
    },
  ])
}

export function aBooking(): Step {
  return {
    says: "The seller books the courier",
    ask: "POST /seller/orders/:id/ship",
    id: "{{part_id}}",
    as: "seller",
    keeps: { booking_id: "json.order.shipment.booking_id" },
  }
}
