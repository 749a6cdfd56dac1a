import type { NewSellerOrder } from "../../src/modules/seller-order/insert-seller-orders"
import type { ShippingOrder } from "../../src/modules/shipment/shipping-order"

let lines = 0

/** What one seller ships of an order: one piece for Rp100.000 and Rp12.000 of courier. */
export function aPart(part: Partial<NewSellerOrder> = {}): NewSellerOrder {
  return {
    seller_id: "sel_ani",
    customer_id: "cus_budi",
    item_total: 100_000,
    shipping_total: 12_000,
    discount_total: 0,
    total: 112_000,
    credit_total: 0,
    credits: [],
    shipping_method_id: "ordsm_1",
    shipping_option_id: "so_1",
    courier_code: "jne",
    courier_service_code: "reg",
    lines: [
      {
        line_item_id: `ordli_${++lines}`,
        variant_id: `variant_${lines}`,
        product_id: `prod_${lines}`,
        title: "Kebaya kutubaru",
        thumbnail: null,
        quantity: 1,
        weight: 400,
        subtotal: 100_000,
        discount_total: 0,
        total: 100_000,
      },
    ],
    ...part,
  }
}

/** A seller order as shipping is told of it. */
export function aShippingOrder(id = "sord_1", change: Partial<ShippingOrder> = {}): ShippingOrder {
  const number = "REL-2026-000001"
  return { id, number, order_id: "order_1", seller_id: "sel_ani", may_ship: true, ...change }
}

/** Asks for a courier, as soon as it can come. */
export function aBooking(order: ShippingOrder, lease_seconds = 60) {
  return {
    order,
    courier_code: "jne",
    courier_service_code: "reg",
    collection_method: "pickup" as const,
    pickup_at: null,
    note: null,
    lease_seconds,
  }
}
