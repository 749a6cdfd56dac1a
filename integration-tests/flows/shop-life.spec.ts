import type { CartRatesView, ListingView, PublicSeller, ShopDetails } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { buyAtOnce, quoteAtOnce } from "../helpers/given/one-request"
import type { Seller } from "../helpers/given/people"
import { openPayment, untilPaid } from "../helpers/given/purchases"
import { midtrans } from "../helpers/sandbox"
import { ordersWith } from "../helpers/stock"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

const operate = async (seller: Seller, verb: string, body: object) =>
  (
    await call<{ seller: PublicSeller }>(`/admin/reluv/sellers/${seller.seller.id}/${verb}`, {
      token: await given.theOperator(),
      body,
    })
  ).seller
const suspend = (seller: Seller, until: string | null = null) =>
  operate(seller, "suspend", { reason: "Three parcels were not what was shown", until })
const detailOf = (piece: ListingView) =>
  send<{ listing: ListingView }>(`/store/listings/${piece.id}`)
const listOf = async ({ seller }: Seller) =>
  (await call<{ listings: ListingView[] }>(`/store/listings?seller_id=${seller.id}`)).listings
const addTo = (cart: { id: string }, piece: ListingView) =>
  send(`/store/carts/${cart.id}/line-items`, {
    body: { variant_id: variantOf(piece).id, quantity: 1 },
  })

it("a suspended shop is gone from lists, carts and checkouts at once; what is ordered goes on", async () => {
  const seller = await given.aSeller()
  const [ready, asked, ordered] = [
    await given.aListing(seller),
    await given.aListing(seller),
    await given.aListing(seller),
  ]
  const buyer = await given.aCustomer()
  const cart = await given.aReadyCart(buyer, [ready])
  const order = await given.anUnpaidOrder(buyer, [ordered])
  const payment = await openPayment(order)

  expect(await suspend(seller)).toMatchObject({ status: "suspended" })

  expect(await listOf(seller)).toEqual([])
  expect((await detailOf(asked)).status).toBe(404)
  expect(await addTo(cart, asked)).toMatchObject({ status: 400, body: { code: "ORD_007" } })
  const { sellers } = await call<CartRatesView>(`/store/carts/${cart.id}/shipping-rates`)
  expect(sellers).toMatchObject([{ rates: [], error: { code: "ORD_007" } }])
  const quote = await quoteAtOnce(buyer, [asked])
  expect(quote.body.problems.map(({ code }) => code)).toContain("ORD_007")
  expect(await buyAtOnce(buyer, [asked])).toMatchObject({ body: { code: "ORD_007" } })
  const completed = await send(`/store/carts/${cart.id}/complete`, { token: buyer.token, body: {} })
  expect(completed).toMatchObject({ status: 400, body: { code: "ORD_007" } })
  expect(await ordersWith([ready, asked].map((piece) => variantOf(piece).id))).toEqual([])

  await midtrans.act(payment.snap_token, "pay", { payment_type: "bank_transfer", bank: "bca" })
  await untilPaid(order)

  const { seller: own } = await call<{ seller: ShopDetails }>("/seller/me", { token: seller.token })
  expect(own).toMatchObject({
    status: "suspended",
    status_reason: "Three parcels were not what was shown",
  })
  // Medusa's own shop window follows, and nobody takes that for an operator's word on the pieces.
  const productOf = () => send(`/store/products/${asked.product_id}`)
  await waitUntil(async () => (await productOf()).status === 404)
  expect(await operate(seller, "lift", {})).toMatchObject({ status: "active" })
  expect((await detailOf(asked)).body.listing).toMatchObject({ status: "active" })
  await waitUntil(async () => (await productOf()).status === 200)
  await waitUntil(async () => (await listOf(seller)).length === 2)
  expect((await buyAtOnce(buyer, [asked])).status).toBe(201)
})

it("a suspension ends by itself", async () => {
  const seller = await given.aSeller()
  const past = await send(`/admin/reluv/sellers/${seller.seller.id}/suspend`, {
    token: await given.theOperator(),
    body: { reason: "A try", until: "2020-01-01T00:00:00Z" },
  })
  expect(past).toMatchObject({ status: 400, body: { code: "SUSPENSION_IS_OVER" } })

  await suspend(seller, new Date(Date.now() + 1_500).toISOString())

  await waitUntil(async () => {
    const shop = await call<{ seller: ShopDetails }>("/seller/me", { token: seller.token })
    return shop.seller.status === "active"
  })
})

it("a shop on vacation is found with a mark, not bought from, and opens by itself or by its owner", async () => {
  const seller = await given.aSeller()
  const piece = await given.aListing(seller)
  const buyer = await given.aCustomer()
  const cart = await given.aReadyCart(buyer, [piece])
  const paid = await given.aPaidOrder(buyer, [await given.aListing(seller)])
  const plan = (body: object) =>
    send<{ seller: ShopDetails; code?: string }>("/seller/vacation", { token: seller.token, body })
  const reopens_at = new Date(Date.now() + 86_400_000).toISOString()
  expect(
    (await plan({ closes_at: reopens_at, reopens_at: new Date().toISOString() })).body.code
  ).toBe("VACATION_INVALID")

  const { body } = await plan({ reopens_at, message: "Mudik" })

  expect(body.seller).toMatchObject({ is_open: false, closed_message: "Mudik", reopens_at })
  const mark = { is_open: false, closed_message: "Mudik", reopens_at }
  expect(await listOf(seller)).toMatchObject([{ id: piece.id, seller: mark }])
  expect((await detailOf(piece)).body.listing).toMatchObject({ status: "active", seller: mark })
  const shop = await call<{ seller: PublicSeller }>(`/store/sellers/${seller.seller.handle}`)
  expect(shop.seller).toMatchObject(mark)
  for (const refusal of [
    await addTo(cart, piece),
    await buyAtOnce(buyer, [piece]),
    await send(`/store/carts/${cart.id}/complete`, { token: buyer.token, body: {} }),
  ]) {
    expect(refusal).toMatchObject({ status: 400, body: { code: "SHOP_CLOSED" } })
  }
  const [part] = paid.seller_orders
  const own = await send(`/seller/orders/${part?.id}/process`, { token: seller.token, body: {} })
  expect(own.status).toBe(200)

  await call("/seller/vacation", { token: seller.token, method: "DELETE" })

  expect((await listOf(seller))[0]?.seller.is_open).toBe(true)
  expect((await buyAtOnce(buyer, [piece])).status).toBe(201)
})

it("a shop sends with the couriers that it chooses of the operator's", async () => {
  const seller = await given.aSeller()
  const piece = await given.aListing(seller)
  const buyer = await given.aCustomer()
  const before = await given.aReadyCart(buyer, [piece])
  const change = (couriers: string[] | null) =>
    send<{ seller: ShopDetails; code?: string }>("/seller/me", {
      token: seller.token,
      body: { couriers },
    })
  expect((await change(["pigeon"])).body.code).toBe("COURIER_NOT_KNOWN")

  const offered = async () => {
    const { sellers } = await call<CartRatesView>(`/store/carts/${before.id}/shipping-rates`)
    return [...new Set(sellers[0]?.rates.map(({ courier_code }) => courier_code))]
  }
  // Its cart has the cheapest.
  const [chosen = "", kept = ""] = await offered()

  const { couriers } = (await change([kept.toUpperCase()])).body.seller

  expect(couriers).toEqual([kept])
  expect(await offered()).toEqual([kept])
  // What was chosen when the other couriers were there is chosen anew.
  const completed = await send(`/store/carts/${before.id}/complete`, {
    token: buyer.token,
    body: {},
  })
  expect(completed.body.code).toMatch(/^(COURIER_NOT_OFFERED|COURIER_MISSING)$/)
  const choice = [{ seller_id: seller.seller.id, courier_code: chosen }]
  const refused = await buyAtOnce(buyer, [piece], { couriers: choice })
  expect(refused.body.code).toBe("COURIER_NOT_OFFERED")
  expect((await buyAtOnce(buyer, [piece])).body.seller_orders).toMatchObject([
    { courier_code: kept },
  ])
})
