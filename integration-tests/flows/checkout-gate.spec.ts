import type { CartRatesView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { aPromotion, usePromotion, usesOf } from "../helpers/given/promotions"
import {
  chooseCouriers,
  complete,
  openPayment,
  type ReadyCart,
  startPayment,
  untilPaid,
} from "../helpers/given/purchases"
import { midtrans } from "../helpers/sandbox"
import { ordersWith, reservedOf } from "../helpers/stock"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

const VA = { payment_type: "bank_transfer", bank: "bca" }

it("a payment session of a collection that is not there is refused as such", async () => {
  const refusal = await send("/store/payment-collections/undefined/payment-sessions", {
    body: { provider_id: "pp_midtrans_midtrans" },
  })

  expect([refusal.status, refusal.body.code]).toEqual([404, "PAYMENT_COLLECTION_NOT_FOUND"])
})

describe("the payment session of a placed order", () => {
  it("cannot be replaced, and the order is paid with it", async () => {
    const buyer = await given.aCustomer()
    const piece = await given.aListing(await given.aSeller())
    const order = await complete(await given.aReadyCart(buyer, [piece]))
    const { id } = await sqlOne<{ id: string }>(
      "select payment_collection_id as id from payment_session where id = $1",
      [order.cart.payment_session_id]
    )
    const refusal = await send(`/store/payment-collections/${id}/payment-sessions`, {
      token: buyer.token,
      body: { provider_id: "pp_midtrans_midtrans" },
    })

    expect([refusal.status, refusal.body.code]).toEqual([400, "CART_COMPLETED"])
    const { snap_token } = await openPayment(order)
    await midtrans.act(snap_token, "pay", VA)
    await untilPaid(order)
    const { sessions } = await sqlOne<{ sessions: string[] }>(
      "select array_agg(id) as sessions from payment_session where payment_collection_id = $1",
      [id]
    )
    expect(sessions).toEqual([order.cart.payment_session_id])
  })
})

describe("an address that no courier could use", () => {
  it.each([
    ["has no phone", { phone: "" }, "phone: "],
    ["has a phone that is none", { phone: "tidak ada" }, "phone: "],
    ["lies in another province than its code", { postal_code: "99111" }, "postal_code: "],
    ["has the area of another code", { metadata: { biteship_area_id: "IDNP0" } }, "area_id: "],
  ])("%s: told with the rates and at the end, and nothing is ordered", async (_, change, says) => {
    const cart = await given.aReadyCart(await given.aCustomer(), [
      await given.aListing(await given.aSeller()),
    ])
    const { token } = cart.buyer
    const { cart: before } = await call<{ cart: { shipping_address: Record<string, unknown> } }>(
      `/store/carts/${cart.id}`,
      { token }
    )
    const { first_name, phone, address_1, city, province, postal_code, country_code, metadata } =
      before.shipping_address
    const address = { first_name, phone, address_1, city, province, postal_code, country_code }
    await call(`/store/carts/${cart.id}`, {
      token,
      body: { shipping_address: { ...address, metadata, ...change } },
    })

    const { sellers } = await call<CartRatesView>(`/store/carts/${cart.id}/shipping-rates`, {
      token,
    })
    const refused = { code: "ORD_003", message: expect.stringContaining(says) }
    expect(sellers.map(({ error }) => error)).toEqual([refused])
    const { status, body } = await completing(cart)
    expect(status).toBe(400)
    expect(body).toMatchObject(refused)
  })
})

describe("a checkout", () => {
  it("orders only what it claimed, though the cart changes meanwhile", async () => {
    const listing = await given.aListing(await given.aSeller(), { stock: 3 })
    const { id: variant } = variantOf(listing)
    const code = await aPromotion(10, { limit: 1 })
    const chosen = await given.aCart(await given.aCustomer(), [listing])
    await usePromotion(chosen.buyer.token, chosen.id, code)
    await chooseCouriers(chosen)
    const cart = await startPayment(chosen)
    const claimed = () => waitUntil(async () => (await claimsOf(cart)).length > 0)
    // Core's completion waits for the cart's lock: after the claim, before it reads the cart.
    await sql("insert into locking (id) values ($1)", [cart.id])
    const answer = completing(cart)
    await claimed()
    await sql("update cart_line_item set quantity = 2 where cart_id = $1", [cart.id])
    await sql("delete from locking where id = $1", [cart.id])

    const { status, body } = await answer
    expect([status, body.code]).toEqual([400, "CART_CHANGED"])
    expect((await ordersWith([variant])).map((order) => order.status)).toEqual(["canceled"])
    expect(await reservedOf(variant)).toEqual({ level: 0, reservations: 0 })
    expect(await claimsOf(cart)).toEqual(["released"])
    expect(await usesOf(code)).toBe(0)

    await sql("update cart_line_item set quantity = 1 where cart_id = $1", [cart.id])
    await openPayment(await complete(cart))
    expect(await reservedOf(variant)).toEqual({ level: 1, reservations: 1 })
    expect(await usesOf(code)).toBe(1)
  })
})

function completing({ id, buyer }: ReadyCart) {
  return send(`/store/carts/${id}/complete`, { token: buyer.token, body: {} })
}

async function claimsOf({ id }: ReadyCart): Promise<string[]> {
  const claims = await sql<{ status: string }>(
    "select status from reluv_piece_claim where cart_id = $1 order by created_at",
    [id]
  )
  return claims.map(({ status }) => status)
}
