import type { HttpTypes } from "@medusajs/framework/types"
import Medusa, { FetchError } from "@medusajs/js-sdk"
import { request } from "undici"
import { Reluv, ReluvError } from "../../src/client"
import type { ListingView } from "../../src/types/http"
import { call } from "../helpers/api"
import { closeDatabase, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { type Seller, unique } from "../helpers/given/people"
import { BANDUNG } from "../helpers/given/places"
import { midtrans } from "../helpers/sandbox"
import { serverUrl, testServers } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

/*
 * A storefront that knows Medusa and has never heard of Reluv: `@medusajs/js-sdk`, Medusa's own routes and
 * fields, and one redirect to where `data.redirect_url` says. Its steps are those of Medusa's own starters.
 */

/** The second server takes the cheapest courier where none was chosen; see scripts/lib/test-servers.ts. */
const TAKES_THE_CHEAPEST = 1
const MIDTRANS = "pp_midtrans_midtrans"
/** One of the origins that browsers may call from. */
const STOREFRONT = "http://localhost:8000"

let sellers: [Seller, Seller]

beforeAll(async () => {
  sellers = [await given.aSeller(), await given.aSeller(BANDUNG, "Budi")]
})
afterAll(closeDatabase)

it("sells pieces of two shops, from the list to the money", async () => {
  const sdk = await aLoggedInShopper()
  const cart = await aCartOf(sdk, await aPieceOfEach())

  const { shipping_options } = await sdk.store.fulfillment.listCartOptions({ cart_id: cart.id })
  expect(shipping_options.map(({ name }) => name).sort()).toEqual(
    sellers.map(({ seller }) => seller.name).sort()
  )
  const shipped = await chooseEach(sdk, cart.id, shipping_options)
  const methods = shipped.shipping_methods ?? []
  expect(methods).toHaveLength(2)
  // As the courier and its service are called, not as the option.
  for (const { name, data } of methods) expect(name).toBe(courierIn(data))

  const { payment_providers } = await sdk.store.payment.listPaymentProviders({
    region_id: cart.region_id ?? "",
  })
  expect(payment_providers.map(({ id }) => id)).toContain(MIDTRANS)
  const paying = await pay(sdk, shipped, { finish_url: `${STOREFRONT}/order/{order_id}/confirmed` })
  expect(paying.payment_sessions).toEqual([
    expect.objectContaining({ provider_id: MIDTRANS, status: "pending", amount: shipped.total }),
  ])

  // Core gives each method the name of its option again; the order has the courier's all the same.
  await sdk.store.cart.update(cart.id, { metadata: { note: "hadiah" } })
  const completed = await sdk.store.cart.complete(cart.id)
  if (completed.type !== "order") throw new Error(completed.error.message)
  const { order } = await sdk.store.order.retrieve(completed.order.id)
  expect(order.shipping_methods?.map(({ name }) => name).sort()).toEqual(
    methods.map(({ name }) => name).sort()
  )

  const { redirect_url, expires_at } = paymentOf(order)
  expect(Date.parse(expires_at)).toBeGreaterThan(Date.now())
  expect((await fetch(redirect_url)).status).toBe(200)
  await midtrans.act(tokenIn(redirect_url), "pay", { payment_type: "bank_transfer", bank: "bca" })

  const paid = await waitUntil(async () => {
    const fields = "+payment_status,*payment_collections.payments"
    const { order } = await sdk.store.order.retrieve(completed.order.id, { fields })
    return paymentOf(order).status === "paid" ? order : null
  })
  expect(paid.payment_status).toBe("captured")
  expect(paymentOf(paid).redirect_url).toBeNull()
  const page = await (await fetch(redirect_url)).text()
  expect(page).toContain(`href="${STOREFRONT}/order/${order.id}/confirmed"`)
  const [payment] = paid.payment_collections?.[0]?.payments ?? []
  expect(payment).toMatchObject({ amount: shipped.total, data: { redirect_url: null } })
  const told = JSON.stringify(paid.payment_collections)
  expect(told).not.toMatch(/midtrans_order_id|refund_key|snap_token/)
})

it("tells a guest to log in when the payment begins, in words for people", async () => {
  const sdk = aShopper()
  const cart = await aCartOf(sdk, await aPieceOfEach())
  const shipped = await chooseAll(sdk, cart)

  const refused = await refusal(pay(sdk, shipped))

  expect(refused).toMatchObject({ status: 401, message: expect.stringMatching(/log in/i) })
})

it("may not send its buyers to somebody else's page", async () => {
  const sdk = await aLoggedInShopper()
  const shipped = await chooseAll(sdk, await aCartOf(sdk, await aPieceOfEach()))

  const refused = await refusal(pay(sdk, shipped, { finish_url: "https://evil.example/" }))

  expect(refused).toMatchObject({ status: 400, message: expect.stringContaining("finish_url") })
})

it("is refused a payment while a shop has no courier, and hears which", async () => {
  const sdk = await aLoggedInShopper()
  const cart = await aCartOf(sdk, await aPieceOfEach())
  const { shipping_options } = await sdk.store.fulfillment.listCartOptions({ cart_id: cart.id })
  const [chosen, forgotten] = shipping_options
  const shipped = await chooseEach(sdk, cart.id, chosen ? [chosen] : [])

  const refused = await refusal(pay(sdk, shipped))

  expect(refused).toMatchObject({ status: 400 })
  expect(refused.message).toContain(forgotten?.name)
  expect(refused.message).not.toContain(chosen?.name)
})

it("pays the cheapest courier of a shop it forgot, where the policy says so", async () => {
  const sdk = await aLoggedInShopper(TAKES_THE_CHEAPEST)
  const cart = await aCartOf(sdk, await aPieceOfEach())
  const { shipping_options } = await sdk.store.fulfillment.listCartOptions({ cart_id: cart.id })
  const shipped = await chooseEach(sdk, cart.id, shipping_options.slice(0, 1))

  await pay(sdk, shipped)

  const { cart: paying } = await sdk.store.cart.retrieve(cart.id)
  const [session] = paying.payment_collection?.payment_sessions ?? []
  expect(paying.shipping_methods).toHaveLength(2)
  expect(paying.total).toBeGreaterThan(shipped.total)
  expect(session?.amount).toBe(paying.total)
  const completed = await sdk.store.cart.complete(cart.id)
  expect(completed.type).toBe("order")
})

it("has one payment session, however often it asks for one", async () => {
  const sdk = await aLoggedInShopper()
  const shipped = await chooseAll(sdk, await aCartOf(sdk, await aPieceOfEach()))
  const [first] = (await pay(sdk, shipped)).payment_sessions ?? []
  const { cart } = await sdk.store.cart.retrieve(shipped.id)

  const again = await Promise.all([1, 2, 3, 4].map(() => pay(sdk, cart)))

  const ids = again.flatMap(({ payment_sessions }) => payment_sessions?.map(({ id }) => id))
  expect(new Set(ids)).toEqual(new Set([first?.id]))
  const { count } = await sqlOne<{ count: number }>(
    `select count(*)::int as count from payment_session where payment_collection_id = $1
     and deleted_at is null`,
    [cart.payment_collection?.id]
  )
  expect(count).toBe(1)
})

describe("what the guide tells of Medusa's SDK", () => {
  it("a refusal keeps its code in the client of ours, which is the same SDK", async () => {
    const reluv = new Reluv(config())
    const refused = await reluv.store.cart.complete("cart_none").catch((error: unknown) => error)

    expect(refused).toBeInstanceOf(ReluvError)
    expect(refused).toMatchObject({ status: 404, code: "CART_NOT_FOUND" })
  })

  it("uploads a picture with no content type of its own, and reads a label as a PDF", async () => {
    const [seller] = sellers
    const sdk = aShopper()
    await sdk.client.setToken(seller.token)
    const body = new FormData()
    body.append("files", new Blob([PNG], { type: "image/png" }), "kemeja.png")

    const { files } = await sdk.client.fetch<{ files: { url: string }[] }>("/seller/uploads", {
      method: "POST",
      body,
      headers: { "content-type": null },
    })
    expect(files).toHaveLength(1)

    const order = await given.aPaidOrder(await given.aCustomer(), [await given.aListing(seller)])
    const part = `/seller/orders/${order.seller_orders[0]?.id}`
    await sdk.client.fetch(`${part}/ship`, { method: "POST", body: {} })
    const label = await sdk.client.fetch<Response>(`${part}/label`, {
      headers: { accept: "application/pdf" },
    })
    expect(
      Buffer.from(await label.arrayBuffer())
        .subarray(0, 5)
        .toString()
    ).toBe("%PDF-")
  })
})

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)

function config(server?: number) {
  return {
    baseUrl: serverUrl(server),
    publishableKey: testServers().publishable_key,
    auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
  } as const
}

function aShopper(server?: number): Medusa {
  return new Medusa(config(server))
}

async function aLoggedInShopper(server?: number): Promise<Medusa> {
  const sdk = aShopper(server)
  const login = { email: `sari-${unique()}@test.example.com`, password: "a-long-test-password" }
  await sdk.auth.register("customer", "emailpass", login)
  await sdk.store.customer.create({ email: login.email, first_name: "Sari", last_name: "Wulan" })
  await sdk.auth.login("customer", "emailpass", login)
  return sdk
}

async function aPieceOfEach(): Promise<ListingView[]> {
  return [await given.aListing(sellers[0]), await given.aListing(sellers[1])]
}

/** From the list of products to a cart with an address, as a stock checkout form sends it. */
async function aCartOf(sdk: Medusa, pieces: ListingView[]): Promise<HttpTypes.StoreCart> {
  const { regions } = await sdk.store.region.list()
  const region = regions.find(({ currency_code }) => currency_code === "idr")
  const { products } = await sdk.store.product.list({
    id: pieces.map(({ product_id }) => product_id),
    region_id: region?.id,
    fields: "*variants.calculated_price",
  })
  expect(products).toHaveLength(pieces.length)
  const { cart } = await sdk.store.cart.create({ region_id: region?.id })
  for (const piece of pieces) {
    const variant_id = variantOf(piece).id
    await sdk.store.cart.createLineItem(cart.id, { variant_id, quantity: 1 })
  }
  const address = {
    first_name: "Sari",
    last_name: "Wulandari",
    phone: "+6281234567890",
    address_1: "Jl. Cikini Raya No. 60",
    city: "Jakarta Pusat",
    province: "DKI Jakarta",
    postal_code: "10310",
    country_code: "id",
  }
  const updated = await sdk.store.cart.update(cart.id, {
    email: `sari-${unique()}@test.example.com`,
    shipping_address: address,
    billing_address: address,
  })
  return updated.cart
}

/** No `data`: a stock storefront knows no couriers. */
async function chooseEach(
  sdk: Medusa,
  cartId: string,
  options: HttpTypes.StoreCartShippingOption[]
): Promise<HttpTypes.StoreCart> {
  for (const { id } of options) await sdk.store.cart.addShippingMethod(cartId, { option_id: id })
  const fields = "+shipping_methods.name,+shipping_methods.data"
  return (await sdk.store.cart.retrieve(cartId, { fields })).cart
}

async function chooseAll(sdk: Medusa, { id }: HttpTypes.StoreCart): Promise<HttpTypes.StoreCart> {
  const { shipping_options } = await sdk.store.fulfillment.listCartOptions({ cart_id: id })
  return chooseEach(sdk, id, shipping_options)
}

async function pay(
  sdk: Medusa,
  cart: HttpTypes.StoreCart,
  data?: Record<string, unknown>
): Promise<HttpTypes.StorePaymentCollection> {
  const wanted = { provider_id: MIDTRANS, data }
  const started = await sdk.store.payment.initiatePaymentSession(cart, wanted)
  return started.payment_collection
}

async function refusal(asked: Promise<unknown>): Promise<FetchError> {
  const refused = await asked.then(
    () => null,
    (error: unknown) => error
  )
  if (refused instanceof FetchError) return refused
  throw new Error("it was not refused")
}

/** The one line a storefront adds: where to send the buyer. */
function paymentOf(order: HttpTypes.StoreOrder) {
  const session = order.payment_collections?.[0]?.payment_sessions?.[0]
  return session?.data as { status: string; redirect_url: string; expires_at: string }
}

function tokenIn(redirectUrl: string): string {
  return new URL(redirectUrl).pathname.split("/").at(-1) ?? ""
}

function courierIn(data: Record<string, unknown> | undefined): string {
  return `${data?.courier_name as string} ${data?.courier_service_name as string}`
}

it("keeps what anybody may read until it changes, and nothing that was read with a login", async () => {
  const seller = await given.aSeller()
  const listing = await given.aListing(seller)
  // Not fetch, which asks every cache on the way not to answer when it is given an `if-none-match`.
  const read = (headers: Record<string, string> = {}) =>
    request(`${serverUrl()}/store/listings/${listing.id}`, {
      headers: { "x-publishable-api-key": testServers().publishable_key, ...headers },
    })
  const first = await read()
  const etag = String(first.headers.etag)
  expect(first.headers["cache-control"]).toBe("public, no-cache")

  const again = await read({ "if-none-match": etag })
  expect([again.statusCode, await again.body.text()]).toEqual([304, ""])
  const withLogin = await read({ authorization: `Bearer ${seller.token}` })
  expect(withLogin.headers["cache-control"]).toBe("private, no-cache")

  await call(`/seller/listings/${listing.id}`, { token: seller.token, body: { price: 70_000 } })
  const changed = await read({ "if-none-match": etag })
  expect(changed.statusCode).toBe(200)
  expect(await changed.body.json()).toMatchObject({ listing: { price: 70_000 } })
})
