import { formatRupiah as rp } from "../../src/domain/money/rupiah"
import type {
  ListingView,
  PaymentView,
  PurchaseQuoteView,
  PurchaseView,
} from "../../src/types/http"
import { type Caller, DemoError, until } from "./http"
import type { Person, Shop } from "./parties"
import { addressOf } from "./purchase"

type Buying = {
  shop: Shop
  vendors: Caller
  token: string
  person: Person
  pieces: readonly ListingView[]
  tell: (who: string, what: string) => void
}

/** The same buyer buys again, now in one request, sends it twice as a shaky phone would, and pays once. */
export async function buyInOneRequest(buying: Buying): Promise<PurchaseView> {
  const { shop, vendors, token, person, pieces, tell } = buying
  const wanted = {
    items: pieces.map((piece) => ({ variant_id: piece.variants[0]?.id, quantity: 1 })),
    shipping_address: await addressOf(shop, person),
  }
  const quote = await shop.http.call<PurchaseQuoteView>("/store/purchases/quote", {
    token,
    body: wanted,
  })
  const [problem] = quote.problems
  if (problem) throw new DemoError(`the quote says: ${problem.message}`)
  tell(person.first_name, `asks what ${pieces.length} pieces would cost: ${rp(quote.total)}`)

  const request = {
    token,
    headers: { "idempotency-key": `demo-${Date.now()}` },
    body: { ...wanted, couriers: "cheapest" },
  }
  const purchase = await shop.http.call<PurchaseView>("/store/purchases", request)
  const again = await shop.http.call<PurchaseView>("/store/purchases", request)
  const { order, payment, seller_orders } = purchase
  if (again.order.id !== order.id) throw new DemoError("the same request bought twice")
  if (order.total !== quote.total)
    throw new DemoError(`it costs ${order.total}, not ${quote.total}`)
  tell(
    person.first_name,
    `buys them in one request: order ${order.display_id}, ${seller_orders.length} seller orders`
  )
  await vendors.call(`/_control/midtrans/${payment.snap_token}/pay`, {
    body: { payment_type: "qris" },
  })
  await until(
    "the payment",
    () => shop.http.call<PaymentView>(`/store/orders/${order.id}/payment`, { token }),
    ({ status }) => status === "paid"
  )
  tell("Midtrans", `reports ${rp(payment.amount)}, paid by QRIS`)
  return purchase
}
