import type { HttpTypes } from "@medusajs/framework/types"
import type {
  AreaView,
  CartRatesView,
  ListingView,
  PaymentView,
  PurchaseView,
  SellerOrderView,
} from "../../../src/types/http"
import { call } from "../api"
import { sqlOne } from "../database"
import { midtrans } from "../sandbox"
import { waitUntil } from "../wait"
import { variantOf } from "./listings"
import type { Customer } from "./people"
import { MENTENG, type Place } from "./places"

export type Cart = { id: string; buyer: Customer }
export type ReadyCart = Cart & { payment_session_id: string; total: number }
export type Order = { id: string; display_id: number; total: number; cart: ReadyCart }
export type PaidOrder = Order & { payment: PaymentView; seller_orders: SellerOrderView[] }

/** What a cart starts with: listings (their only variant), or variants. */
type Piece = ListingView | { variant_id: string; quantity?: number }

const itemsOf = (pieces: readonly Piece[]) =>
  pieces.map((piece) =>
    "variant_id" in piece
      ? { quantity: 1, ...piece }
      : { variant_id: variantOf(piece).id, quantity: 1 }
  )

/** A buyer's cart with an address and pieces in it. */
export async function aCart(
  buyer: Customer,
  pieces: readonly Piece[],
  place: Place = MENTENG
): Promise<Cart> {
  const { cart } = await call<{ cart: { id: string } }>("/store/carts", {
    token: buyer.token,
    body: {
      region_id: await theRegion(),
      email: buyer.email || undefined,
      items: itemsOf(pieces),
      shipping_address: await addressOf(buyer, place),
    },
  })
  return { id: cart.id, buyer }
}

/** Chooses the cheapest courier of each seller. */
export async function chooseCouriers({ id, buyer: { token } }: Cart): Promise<CartRatesView> {
  const quote = await call<CartRatesView>(`/store/carts/${id}/shipping-rates`, { token })
  for (const { seller, rates, shipping_option_id, error } of quote.sellers) {
    const [rate] = rates
    if (!rate) throw new Error(`no courier for ${seller.handle}: ${error?.message}`)
    const { courier_code, courier_service_code } = rate
    await call(`/store/carts/${id}/shipping-methods`, {
      token,
      body: { option_id: shipping_option_id, data: { courier_code, courier_service_code } },
    })
  }
  return quote
}

/** The payment session that completing a cart needs. */
export async function startPayment(cart: Cart): Promise<ReadyCart> {
  const { token } = cart.buyer
  const { payment_collection } = await call<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { token, body: { cart_id: cart.id } }
  )
  const started = await call<{ payment_collection: HttpTypes.StorePaymentCollection }>(
    `/store/payment-collections/${payment_collection.id}/payment-sessions`,
    { token, body: { provider_id: "pp_midtrans_midtrans" } }
  )
  const [session] = started.payment_collection.payment_sessions ?? []
  if (!session) throw new Error("the payment collection has no session")
  return { ...cart, payment_session_id: session.id, total: session.amount }
}

/** A cart that only waits to be completed. */
export async function aReadyCart(
  buyer: Customer,
  pieces: readonly Piece[],
  place?: Place
): Promise<ReadyCart> {
  const cart = await aCart(buyer, pieces, place)
  await chooseCouriers(cart)
  return startPayment(cart)
}

export async function complete(cart: ReadyCart): Promise<Order> {
  const { order } = await call<{ order: { id: string; display_id: number; total: number } }>(
    `/store/carts/${cart.id}/complete`,
    { token: cart.buyer.token, body: {} }
  )
  return { ...order, cart }
}

/** Bought in one request, with the cheapest courier of each seller. */
export async function anUnpaidOrder(
  buyer: Customer,
  pieces: readonly Piece[],
  { codes = [], voucher_codes = [] }: { codes?: string[]; voucher_codes?: string[] } = {}
): Promise<Order> {
  const { order } = await call<PurchaseView>("/store/purchases", {
    token: buyer.token,
    body: {
      items: itemsOf(pieces),
      shipping_address: await addressOf(buyer, MENTENG),
      couriers: "cheapest",
      codes,
      voucher_codes,
    },
  })
  const { cart_id, payment_session_id } = await sqlOne<{
    cart_id: string
    payment_session_id: string
  }>(
    `select c.cart_id, p.payment_session_id from order_cart c
     join reluv_purchase_payment p on p.order_id = c.order_id where c.order_id = $1`,
    [order.id]
  )
  return { ...order, cart: { id: cart_id, buyer, payment_session_id, total: order.total } }
}

export function paymentOf({ id, cart }: Order, server?: number): Promise<PaymentView> {
  return call<PaymentView>(`/store/orders/${id}/payment`, { token: cart.buyer.token, server })
}

export async function sellerOrdersOf({ id, cart }: Order): Promise<SellerOrderView[]> {
  const { seller_orders } = await call<{ seller_orders: SellerOrderView[] }>(
    `/store/orders/${id}/seller-orders`,
    { token: cart.buyer.token }
  )
  return seller_orders
}

/** Waits until the payment page is open; the token is what a buyer pays with. */
export function openPayment(order: Order): Promise<PaymentView & { snap_token: string }> {
  return waitUntil(async () => {
    const payment = await paymentOf(order)
    return payment.snap_token ? { ...payment, snap_token: payment.snap_token } : null
  })
}

export function untilPaid(order: Order): Promise<PaymentView> {
  return waitUntil(
    async () => {
      const payment = await paymentOf(order)
      return payment.status === "paid" ? payment : null
    },
    { message: `order ${order.id} is not paid` }
  )
}

/** An order whose money has come by virtual account, with its parts. */
export async function aPaidOrder(buyer: Customer, pieces: readonly Piece[]): Promise<PaidOrder> {
  const order = await anUnpaidOrder(buyer, pieces)
  const { snap_token } = await openPayment(order)
  await midtrans.act(snap_token, "pay", { payment_type: "bank_transfer", bank: "bca" })
  const payment = await untilPaid(order)
  return { ...order, payment, seller_orders: await sellerOrdersOf(order) }
}

let region: Promise<string> | undefined

function theRegion(): Promise<string> {
  region ??= (async () => {
    const { regions } = await call<{ regions: { id: string }[] }>("/store/regions")
    const [indonesia] = regions
    if (!indonesia) throw new Error("there is no region")
    return indonesia.id
  })()
  return region
}

export async function addressOf({ first_name }: Customer, place: Place) {
  const { areas } = await call<{ areas: AreaView[] }>(
    `/store/areas?q=${encodeURIComponent(place.district)}`
  )
  const area = areas.find(({ postal_code }) => postal_code === place.postal_code)
  return {
    first_name,
    last_name: "Wulandari",
    phone: "+6281234567890",
    address_1: place.address_1,
    city: place.city,
    province: place.province,
    postal_code: place.postal_code,
    country_code: "id",
    metadata: { biteship_area_id: area?.id ?? null },
  }
}
