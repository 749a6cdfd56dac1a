import { existsSync, readFileSync } from "node:fs"
import { formatRupiah as rp } from "../src/domain/money/rupiah"
import type { ListingView, SellerOrderView } from "../src/types/http"
import { Caller, DemoError, type Running, until } from "./demo/http"
import { buyInOneRequest } from "./demo/one-request"
import { Shop } from "./demo/parties"
import { type Order, Purchase } from "./demo/purchase"

/*
 * The main job, walked through public HTTP only, as a storefront, the sellers' app and the vendors
 * would: one purchase from two sellers, paid once, shipped twice, received twice; then another one in
 * one request.
 */

const RUNNING = ".reluv/running.json"

type Parts = { seller_orders: SellerOrderView[] }

function tell(who: string, what: string): void {
  console.log(`${who.padEnd(12)} ${what}`)
}

function expect(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted)
    throw new DemoError(`${what} is ${String(found)}, expected ${String(wanted)}`)
}

async function main(): Promise<void> {
  if (!existsSync(RUNNING)) throw new DemoError("Reluv is not running. Start it with: npm start")
  const running: Running = JSON.parse(readFileSync(RUNNING, "utf8"))
  const shop = new Shop(running)
  const vendors = new Caller(running.sandbox)
  const stamp = Date.now().toString(36)
  const { seller, another_seller } = running.logins
  const sellers = [await shop.login(seller), await shop.login(another_seller)] as const

  const pieces = await listPieces(shop, sellers, stamp)
  const person = {
    email: `sari-${stamp}@demo.example.com`,
    first_name: "Sari",
    last_name: "Wulandari",
  }
  const token = await shop.register(person)
  const purchase = await Purchase.begin(shop, token, person)
  const order = await buy(purchase, pieces)
  await pay(purchase, order, vendors)

  const parts = () => purchase.get<Parts>(`/store/orders/${order.id}/seller-orders`)
  const { seller_orders } = await parts()
  expect("the number of seller orders", seller_orders.length, 2)
  const sum = seller_orders.reduce((all, part) => all + part.total, 0)
  expect("the sum of the seller orders", sum, order.total)

  const send = running.books_couriers ? byCourier : byCounter
  for (const token of sellers) {
    const sale = await pack({ shop, token, order })
    await send({ ...sale, shop, vendors, token, parts })
  }
  for (const { id, number } of seller_orders) {
    const path = `/store/seller-orders/${id}/receive`
    const { seller_order } = await purchase.post<{ seller_order: SellerOrderView }>(path, {})
    expect(number, seller_order.status, "completed")
    tell("Sari", `has the goods and confirms ${number}`)
  }
  for (const piece of pieces) {
    const { listing } = await purchase.get<{ listing: ListingView }>(`/store/listings/${piece.id}`)
    expect(`"${piece.title}"`, listing.status, "sold")
  }

  const more = await listPieces(shop, sellers, `${stamp} 2`)
  const fast = await buyInOneRequest({ shop, vendors, token, person, pieces: more, tell })
  expect("the number of seller orders", fast.seller_orders.length, 2)

  console.log(`\nOrder ${order.display_id} is paid with ${rp(order.total)} and completed:`)
  for (const part of seller_orders) {
    console.log(`  ${part.number}  completed  ${rp(part.total).padStart(12)}  ${part.seller.name}`)
  }
  console.log(`Order ${fast.order.display_id}, bought in one request, is paid:`)
  for (const part of fast.seller_orders) {
    console.log(`  ${part.number}  paid       ${rp(part.total).padStart(12)}  ${part.seller.name}`)
  }
  if (running.admin) console.log(`\nSee it in the admin: ${running.admin}/orders/${order.id}`)
}

async function listPieces(shop: Shop, sellers: readonly [string, string], stamp: string) {
  const [one, another] = sellers
  const offers = [
    { token: one, title: "Jaket Denim", price: 250_000, weight: 900, picture: "jaket" },
    { token: one, title: "Kemeja Flanel", price: 125_000, weight: 400, picture: "kemeja" },
    { token: another, title: "Sneakers Putih", price: 300_000, weight: 1_100, picture: "sneakers" },
  ]
  const pieces: ListingView[] = []
  for (const { token, title, ...offer } of offers) {
    const description = `Terawat, siap pakai. Contoh ${stamp}.`
    const piece = await shop.list(token, { ...offer, title, description })
    tell(piece.seller.name, `lists "${piece.title}" for ${rp(piece.price)}`)
    pieces.push(piece)
  }
  return pieces
}

async function buy(purchase: Purchase, pieces: readonly ListingView[]): Promise<Order> {
  for (const piece of pieces) {
    await purchase.add(piece)
    tell("Sari", `puts "${piece.title}" in the cart`)
  }
  const choices = await purchase.chooseCouriers()
  expect("the number of couriers chosen", choices.length, 2)
  for (const { courier, seller, price } of choices) {
    tell("Sari", `chooses ${courier} from ${seller} for ${rp(price)}`)
  }
  const order = await purchase.checkOut()
  const charges = [...pieces.map((piece) => piece.price), ...choices.map((choice) => choice.price)]
  expect(
    "the total",
    order.total,
    charges.reduce((all, charge) => all + charge, 0)
  )
  tell("Sari", `checks out: order ${order.display_id} over ${rp(order.total)}`)
  return order
}

async function pay(purchase: Purchase, order: Order, vendors: Caller): Promise<void> {
  const payment = await purchase.payment(order)
  expect("the payment", payment.status, "pending")
  expect("the amount to pay", payment.amount, order.total)
  tell("Midtrans", `opens ${payment.redirect_url}`)
  await vendors.call(`/_control/midtrans/${payment.snap_token}/pay`, {
    body: { payment_type: "bank_transfer", bank: "bca" },
  })
  await until(
    "the payment",
    () => purchase.payment(order),
    ({ status }) => status === "paid"
  )
  tell("Midtrans", `reports ${rp(payment.amount)}, paid by BCA virtual account`)
}

type Sale = { mine: SellerOrderView; path: string }
type Sending = Sale & { shop: Shop; vendors: Caller; token: string; parts: () => Promise<Parts> }

async function pack(job: { shop: Shop; token: string; order: Order }): Promise<Sale> {
  const { shop, token, order } = job
  const { orders } = await shop.http.call<{ orders: SellerOrderView[] }>(
    "/seller/orders?status=paid&limit=100",
    { token }
  )
  const mine = orders.find((part) => part.order_id === order.id)
  if (!mine) throw new DemoError("a seller does not see its paid order")
  const path = `/seller/orders/${mine.id}`
  await shop.http.call(`${path}/process`, { token, body: {} })
  tell(mine.seller.name, `packs ${mine.number} (${rp(mine.total)})`)
  return { mine, path }
}

/** The buyer's courier is booked, and reports by itself. */
async function byCourier({ shop, vendors, token, mine, path, parts }: Sending): Promise<void> {
  const { order: booked } = await shop.http.call<{ order: SellerOrderView }>(`${path}/ship`, {
    token,
    body: {},
  })
  tell(mine.seller.name, `books ${booked.courier_code}, waybill ${booked.waybill_id}`)
  for (const [report, wanted] of [
    ["picked", "shipped"],
    ["delivered", "delivered"],
  ] as const) {
    await vendors.call(`/_control/biteship/orders/${booked.shipment?.booking_id}/status`, {
      body: { status: report },
    })
    await untilStatus(parts, mine, wanted)
    tell("Courier", `reports ${report}: ${mine.number} is ${wanted}`)
  }
}

/** The seller types the number of the counter's receipt, by which RajaOngkir is asked. */
async function byCounter({ shop, vendors, token, mine, path, parts }: Sending): Promise<void> {
  const courier_code = "jnt"
  const tracking_number = `JX${Date.now()}`
  await vendors.call("/_control/rajaongkir/waybills", {
    body: { awb: tracking_number, courier: courier_code, delivered: true },
  })
  await shop.http.call(`${path}/ship`, { token, body: { courier_code, tracking_number } })
  tell(mine.seller.name, `brings it to ${courier_code}, waybill ${tracking_number}`)
  await untilStatus(parts, mine, "delivered")
  tell("RajaOngkir", `knows that it arrived: ${mine.number} is delivered`)
}

async function untilStatus(
  parts: Sending["parts"],
  { id: mine, number }: SellerOrderView,
  wanted: SellerOrderView["status"]
): Promise<void> {
  await until(`${number} ${wanted}`, parts, ({ seller_orders }) =>
    seller_orders.some(({ id, status }) => id === mine && status === wanted)
  )
}

main().catch((error: unknown) => {
  console.error(`\n✗ ${error instanceof DemoError ? error.message : String(error)}`)
  process.exitCode = 1
})
