import type { HttpTypes } from "@medusajs/framework/types"
import type { CartRatesView } from "../../src/types/http"
import { call, type Refusal, send } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import type { Customer, Seller } from "../helpers/given/people"
import { BANDUNG, JAKARTA } from "../helpers/given/places"
import { aCart, type Cart, chooseCouriers } from "../helpers/given/purchases"
import { callsTo, type Fault, fault, noFaults } from "../helpers/sandbox"
import { IS_TORTURE } from "../helpers/torture"
import { waitUntil } from "../helpers/wait"

const RATES = { vendor: "biteship", path: "/v1/rates" } as const
/** Less than Biteship takes when it is slow here. */
const LIMIT_MS = IS_TORTURE ? 3_000 : 9_000

let seller: Seller
let buyer: Customer
/** A parcel of its own each time: nothing is kept of it that could stand in. */
let weight = 100 + (Date.now() % 10_000)

beforeAll(async () => {
  seller = await given.aSeller(JAKARTA)
  buyer = await given.aCustomer()
})
beforeEach(couriersAnswer)
afterEach(noFaults)
afterAll(closeDatabase)

describe("rates when Biteship", () => {
  it.each<[string, Partial<Fault>]>([
    ["cuts the line", { disconnect: true }],
    ["answers 500", { status: 500, body: { success: false } }],
    ["answers 429", { status: 429, body: { success: false, error: "Too many requests" } }],
    ["answers HTML", { status: 502, body: "<html><h1>Bad Gateway</h1></html>" }],
    ["answers garbage", { status: 200, body: "%PDF-1.4" }],
    ["answers another shape", { status: 200, body: { success: true, pricing: "many" } }],
    ["is 10 seconds slow", { latency_ms: 10_000 }],
    ["wants to pay the buyer", { status: 200, body: { success: true, pricing: [rate(-5_000)] } }],
  ])("%s: a clear error in time, the cart intact, prices when it is back", async (_, trouble) => {
    const cart = await aFreshCart()
    const before = await readCart(cart)
    await fault({ ...RATES, ...trouble })

    const { status, body, ms } = await ratesOf(cart)

    expect(status).toBe(200)
    expect(ms).toBeLessThan(LIMIT_MS)
    expect(body.sellers).toEqual([
      expect.objectContaining({
        seller: expect.objectContaining({ id: seller.seller.id }),
        rates: [],
        error: { code: "ORD_004", message: expect.stringMatching(/courier|price/i) },
      }),
    ])
    expect(await readCart(cart)).toEqual(before)
    await noFaults()
    const [after] = (await ratesOf(cart)).body.sellers
    expect(after?.rates.length).toBeGreaterThan(0)
  })

  it("is slow for one seller only: the other one's couriers are shown", async () => {
    const another = await given.aSeller(BANDUNG)
    const cart = await aCart(buyer, [
      await given.aListing(seller, { weight: nextWeight() }),
      await given.aListing(another, { weight: nextWeight() }),
    ])
    await fault({ ...RATES, latency_ms: 10_000, times: 1 })

    const { body, ms } = await ratesOf(cart)

    expect(ms).toBeLessThan(LIMIT_MS)
    const [failed, served] = [...body.sellers].sort((a, b) => a.rates.length - b.rates.length)
    expect(failed).toMatchObject({ rates: [], error: { code: "ORD_004" } })
    expect(served?.error).toBeNull()
    expect(served?.rates.length).toBeGreaterThan(0)
  })

  it("fails again and again: it is left alone for a while, then asked again", async () => {
    await fault({ ...RATES, status: 500, body: {} })
    for (let n = 0; n < 5; n++) await ratesOf(await aFreshCart())
    const asked = (await callsTo("biteship", RATES.path)).length

    const { body } = await ratesOf(await aFreshCart())
    expect(body.sellers[0]?.error?.code).toBe("ORD_004")
    expect(await callsTo("biteship", RATES.path)).toHaveLength(asked)

    await noFaults()
    const cart = await aFreshCart()
    await waitUntil(async () => (await ratesOf(cart)).body.sellers[0]?.rates.length)
  })
})

describe("choosing a courier", () => {
  it("is refused while nobody tells a price, and works afterwards", async () => {
    const cart = await aFreshCart()
    const [offer] = (await ratesOf(await aFreshCart())).body.sellers
    await fault({ ...RATES, status: 500, body: {} })

    const answer = await choose(cart, { option_id: offer?.shipping_option_id })

    expect(answer).toMatchObject({ status: 400, body: { code: "ORD_004" } })
    expect(answer.ms).toBeLessThan(LIMIT_MS)
    expect((await readCart(cart)).shipping).toEqual([])
    await noFaults()
    await chooseCouriers(cart)
    expect((await readCart(cart)).shipping).toHaveLength(1)
  })

  it("is refused for a courier or a service that nobody offers", async () => {
    const cart = await aFreshCart()
    const [offer] = (await ratesOf(cart)).body.sellers
    const option_id = offer?.shipping_option_id
    const courier_code = offer?.rates[0]?.courier_code
    for (const [data, code] of [
      [{ courier_code: "ojek-khayalan", courier_service_code: "reg" }, "COURIER_NOT_OFFERED"],
      [{ courier_code, courier_service_code: "gratis" }, "COURIER_NOT_OFFERED"],
      [{ courier_code: { $ne: "" } }, "INPUT_INVALID"],
      [{ courier_code: 1 }, "INPUT_INVALID"],
    ]) {
      expect(await choose(cart, { option_id, data })).toMatchObject({
        status: 400,
        body: { type: expect.any(String), code },
      })
    }
    expect((await readCart(cart)).shipping).toEqual([])
  })

  it("costs what the courier asks, whatever price the client sends along", async () => {
    const cart = await aFreshCart()
    const [offer] = (await ratesOf(cart)).body.sellers
    const { courier_code, courier_service_code, price } = offer?.rates.at(-1) ?? {}

    const option_id = offer?.shipping_option_id
    const data = { courier_code, courier_service_code, price: 1 }
    for (const body of [
      { option_id, data, amount: 1 },
      { option_id, data: { ...data, calculated_amount: 1 } },
    ]) {
      expect((await choose(cart, body)).body).toMatchObject({ code: "INPUT_INVALID" })
    }
    await choose(cart, { option_id, data })

    expect((await readCart(cart)).shipping).toEqual([price])
  })

  it("is refused with the option of a seller who has nothing in the cart", async () => {
    const cart = await aFreshCart()
    const stranger = await aCart(buyer, [await given.aListing(await given.aSeller(BANDUNG))])
    const [offer] = (await ratesOf(stranger)).body.sellers

    const answer = await choose(cart, { option_id: offer?.shipping_option_id })

    expect(answer.status).toBe(400)
    expect((await readCart(cart)).shipping).toEqual([])
  })
})

function nextWeight(): number {
  weight += 1
  return weight
}

async function aVariant(): Promise<string> {
  const { variants } = await given.aListing(seller, { weight: nextWeight() })
  return variants[0]?.id ?? ""
}

async function aFreshCart(): Promise<Cart> {
  return aCart(buyer, [{ variant_id: await aVariant() }])
}

/** A good answer closes the breaker that the test before may have opened. */
async function couriersAnswer(): Promise<void> {
  await noFaults()
  const cart = await aFreshCart()
  await waitUntil(async () => (await ratesOf(cart)).body.sellers[0]?.rates.length)
}

function ratesOf({ id, buyer }: Cart) {
  return send<CartRatesView>(`/store/carts/${id}/shipping-rates`, { token: buyer.token })
}

function choose({ id, buyer }: Cart, body: Record<string, unknown>) {
  return send<Refusal>(`/store/carts/${id}/shipping-methods`, { token: buyer.token, body })
}

async function readCart({ id, buyer }: Cart) {
  const { cart } = await call<{ cart: HttpTypes.StoreCart }>(`/store/carts/${id}`, {
    token: buyer.token,
  })
  return {
    total: cart.total,
    items: cart.items?.map((item) => [item.variant_id, item.quantity]),
    shipping: cart.shipping_methods?.map((method) => method.amount),
  }
}

/** An offer in Biteship's words. */
function rate(price: number) {
  return {
    courier_code: "jne",
    courier_name: "JNE",
    courier_service_code: "reg",
    courier_service_name: "Reguler",
    price,
  }
}
