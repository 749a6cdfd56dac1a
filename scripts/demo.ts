import { existsSync, readdirSync, readFileSync } from "node:fs"
import { formatRupiah as rp } from "../src/domain/money/rupiah"
import { Caller, DemoError, type Json, type Running, until } from "./demo/http"
import { pictureOf, Shop } from "./demo/parties"

/*
 * The main job, walked through public HTTP only, as a storefront, the sellers' app and the vendors
 * would: one purchase from two sellers, paid once, shipped twice, received twice.
 */

const RUNNING = ".reluv/running.json"
const tell = (who: string, what: string) => console.log(`${who.padEnd(10)} ${what}`)

function expect(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted)
    throw new DemoError(`${what} is ${String(found)}, expected ${String(wanted)}`)
}

async function main(): Promise<void> {
  if (!existsSync(RUNNING)) throw new DemoError("Reluv is not running. Start it with: npm start")
  const running: Running = JSON.parse(readFileSync(RUNNING, "utf8"))
  const shop = new Shop(running)
  const store = shop.http
  const vendors = new Caller(running.sandbox)
  const pictures = readdirSync("scripts/seed/pictures").filter((name) => name.endsWith(".png"))

  // The sellers offer something.
  const sellers = [
    await shop.login(running.logins.seller),
    await shop.login(running.logins.another_seller),
  ]
  const stamp = Date.now().toString(36)
  const offers = [
    { seller: 0, title: `Jaket Denim Demo ${stamp}`, price: 250_000, weight: 900, picture: "jack" },
    {
      seller: 0,
      title: `Kemeja Flanel Demo ${stamp}`,
      price: 125_000,
      weight: 400,
      picture: "shirt",
    },
    {
      seller: 1,
      title: `Sneakers Putih Demo ${stamp}`,
      price: 300_000,
      weight: 1_100,
      picture: "sneak",
    },
  ]
  const pieces: Json[] = []
  for (const { seller, picture, ...offer } of offers) {
    const piece = { ...offer, condition: "like_new", description: "Terawat, siap pakai." }
    const listing = await shop.list(sellers[seller] ?? "", piece, pictureOf(picture, pictures))
    tell(listing.seller.name, `lists "${listing.title}" for ${rp(listing.price)}`)
    pieces.push(listing)
  }

  // A buyer fills a cart.
  const buyer = await shop.register({
    email: `buyer-${stamp}@demo.example.com`,
    first_name: "Sari",
    last_name: "Wulandari",
  })
  const { regions } = await store.call("/store/regions")
  const { areas } = await store.call("/store/areas?q=Menteng")
  const area = areas[0]
  if (!area) throw new DemoError("Biteship knows no area called Menteng")
  const { cart } = await store.call("/store/carts", {
    token: buyer,
    body: {
      region_id: regions[0]?.id,
      email: `buyer-${stamp}@demo.example.com`,
      shipping_address: {
        first_name: "Sari",
        last_name: "Wulandari",
        phone: "+6281234567890",
        address_1: "Jl. Cikini Raya No. 60",
        city: area.city,
        province: area.province,
        postal_code: area.postal_code,
        country_code: "id",
        metadata: { biteship_area_id: area.id },
      },
    },
  })
  for (const piece of pieces) {
    const body = { variant_id: piece.variants[0]?.id, quantity: 1 }
    await store.call(`/store/carts/${cart.id}/line-items`, { token: buyer, body })
    tell("Buyer", `puts "${piece.title}" in the cart`)
  }

  // One courier per seller, from rates that start at each seller's own address.
  const quote = await store.call(`/store/carts/${cart.id}/shipping-rates`, { token: buyer })
  expect("the number of sellers with rates", quote.sellers.length, 2)
  for (const { seller, rates, shipping_option_id, error } of quote.sellers) {
    const rate = rates[0]
    if (!rate) throw new DemoError(`no courier for ${seller.name}: ${JSON.stringify(error)}`)
    const { courier_code, courier_service_code } = rate
    await store.call(`/store/carts/${cart.id}/shipping-methods`, {
      token: buyer,
      body: { option_id: shipping_option_id, data: { courier_code, courier_service_code } },
    })
    tell(
      "Buyer",
      `chooses ${rate.courier_name} ${rate.courier_service_name} from ${seller.name} for ${rp(rate.price)}`
    )
  }

  // Checkout: the pieces are the buyer's before anything can be paid.
  const { payment_collection } = await store.call("/store/payment-collections", {
    token: buyer,
    body: { cart_id: cart.id },
  })
  await store.call(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    token: buyer,
    body: { provider_id: "pp_midtrans_midtrans" },
  })
  const { order } = await store.call(`/store/carts/${cart.id}/complete`, { token: buyer, body: {} })
  tell("Buyer", `checks out: order ${order.display_id}, ${rp(order.total)}`)
  const payment = await store.call(`/store/orders/${order.id}/payment`, { token: buyer })
  expect("the payment", payment.status, "pending")
  expect("the amount to pay", payment.amount, order.total)
  tell("Midtrans", `opens ${payment.redirect_url}`)
  await vendors.call(`/_control/midtrans/${payment.snap_token}/pay`, {
    body: { payment_type: "bank_transfer", bank: "bca" },
  })
  const readPayment = () => store.call(`/store/orders/${order.id}/payment`, { token: buyer })
  await until("the payment", readPayment, ({ status }) => status === "paid")
  tell("Midtrans", `reports ${rp(payment.amount)} paid by BCA virtual account`)

  // Each seller ships its part.
  const read = () => store.call(`/store/orders/${order.id}/seller-orders`, { token: buyer })
  const { seller_orders: parts } = await read()
  expect("the number of seller orders", parts.length, 2)
  expect(
    "the sum of the parts",
    parts.reduce((all, part) => all + part.total, 0),
    order.total
  )
  for (const token of sellers) {
    const { orders } = await store.call("/seller/orders?status=paid&limit=100", { token })
    const mine = orders.find((part) => part.order_id === order.id)
    if (!mine) throw new DemoError("a seller does not see its paid order")
    await store.call(`/seller/orders/${mine.id}/process`, { token, body: {} })
    const { order: shipped } = await store.call(`/seller/orders/${mine.id}/ship`, {
      token,
      body: {},
    })
    tell(
      mine.seller.name,
      `prepares ${mine.number} (${rp(mine.total)}) and books ${shipped.courier_code}, waybill ${shipped.waybill_id}`
    )
    for (const status of ["picked", "delivered"]) {
      await vendors.call(`/_control/biteship/orders/${shipped.shipment.booking_id}/status`, {
        body: { status },
      })
      const wanted = status === "picked" ? "shipped" : "delivered"
      const partOf = ({ seller_orders }: Json) => seller_orders.find(({ id }) => id === mine.id)
      await until(`${mine.number} ${wanted}`, read, (now) => partOf(now)?.status === wanted)
      tell("Courier", `reports ${status}: ${mine.number} is ${wanted}`)
    }
  }

  // The buyer has the goods.
  for (const part of parts) {
    const { seller_order } = await store.call(`/store/seller-orders/${part.id}/receive`, {
      token: buyer,
      body: {},
    })
    expect(seller_order.number, seller_order.status, "completed")
    tell("Buyer", `confirms ${seller_order.number}`)
  }
  for (const piece of pieces) {
    const { listing } = await store.call(`/store/listings/${piece.id}`)
    expect(`"${piece.title}"`, listing.status, "sold")
  }
  console.log(`\nOrder ${order.display_id}: paid ${rp(payment.amount)}`)
  for (const { number, seller, total } of parts) {
    console.log(`  ${number}  completed  ${rp(total).padStart(12)}  ${seller.name}`)
  }
}

main().catch((error: unknown) => {
  console.error(`\n✗ ${error instanceof DemoError ? error.message : String(error)}`)
  process.exitCode = 1
})
