import type { ListingView, PurchaseQuoteView, PurchaseView } from "../../../src/types/http"
import { type Answer, type Refusal, send } from "../api"
import { variantOf } from "./listings"
import { type Customer, phoneOfCustomer } from "./people"
import { MENTENG } from "./places"
import { addressOf, type Order } from "./purchases"

type Item = ListingView | { variant_id: string; quantity?: number }

type Wanted = {
  couriers?: unknown
  codes?: string[]
  voucher_codes?: string[]
  finish_url?: string
  payment_method?: string
  /** Whom couriers call; each buyer has a number of their own. */
  phone?: string
  /** The `Idempotency-Key`. */
  key?: string
  server?: number
}

/** The body of a purchase in one request, to an address in Menteng. */
export async function aPurchaseOf(
  buyer: Customer,
  items: readonly Item[],
  { couriers, codes, voucher_codes, finish_url, payment_method, phone }: Wanted = {}
) {
  return {
    items: items.map((item) =>
      "variant_id" in item ? item : { variant_id: variantOf(item).id, quantity: 1 }
    ),
    shipping_address: {
      ...(await addressOf(buyer, MENTENG)),
      phone: phone ?? phoneOfCustomer(buyer),
    },
    ...(couriers === undefined ? {} : { couriers }),
    ...(codes ? { codes } : {}),
    ...(voucher_codes ? { voucher_codes } : {}),
    ...(finish_url ? { finish_url } : {}),
    ...(payment_method ? { payment_method } : {}),
  }
}

/** Buys in one request, with the cheapest courier of each seller unless told otherwise. */
export async function buyAtOnce(
  buyer: Customer,
  items: readonly Item[],
  wanted: Wanted = {}
): Promise<Answer<PurchaseView & Partial<Refusal>>> {
  const { key, server } = wanted
  return send("/store/purchases", {
    token: buyer.token,
    server,
    body: await aPurchaseOf(buyer, items, { couriers: "cheapest", ...wanted }),
    headers: key === undefined ? {} : { "idempotency-key": key },
  })
}

export async function quoteAtOnce(
  buyer: Customer,
  items: readonly Item[],
  wanted: Wanted = {}
): Promise<Answer<PurchaseQuoteView & Partial<Refusal>>> {
  const body = await aPurchaseOf(buyer, items, wanted)
  return send("/store/purchases/quote", { token: buyer.token, body })
}

/** The purchase of an answer, for the helpers that know an order by its cart. */
export function orderOf(buyer: Customer, { order }: PurchaseView): Order {
  const cart = { id: "", buyer, payment_session_id: "", total: order.total }
  return { ...order, cart }
}
