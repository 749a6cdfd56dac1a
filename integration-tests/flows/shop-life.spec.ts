import type {
  CartRatesView,
  InTheWayView,
  ListingView,
  OperatorSellerView,
  PublicSeller,
  SellerEventView,
  ShopDetails,
} from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { buyAtOnce, quoteAtOnce } from "../helpers/given/one-request"
import { type Seller, unique } from "../helpers/given/people"
import { BANDUNG, JAKARTA } from "../helpers/given/places"
import { openPayment, untilPaid } from "../helpers/given/purchases"
import { callsTo, midtrans } from "../helpers/sandbox"
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

it("a parcel starts where it was priced from, though its shop moved; new ones start at the new address", async () => {
  const seller = await given.aSeller()
  const buyer = await given.aCustomer()
  const [piece, other] = [await given.aListing(seller), await given.aListing(seller)]
  const paid = await given.aPaidOrder(buyer, [piece])
  const part = paid.seller_orders[0]
  const before = await quoteAtOnce(buyer, [other], { couriers: "cheapest" })
  const priced = await given.aReadyCart(buyer, [other])

  await call("/seller/me", {
    token: seller.token,
    body: { origin: { contact_name: "Ani di Bandung", note: null, ...BANDUNG } },
  })
  await call(`/seller/orders/${part?.id}/ship`, { token: seller.token, body: {} })

  const bookings = await callsTo("biteship", "/biteship/v1/orders")
  const mine = bookings.find(({ request }) =>
    String(request?.reference_id).startsWith(part?.number ?? "-")
  )
  expect(mine?.request).toMatchObject({
    origin_postal_code: Number(JAKARTA.postal_code),
    origin_contact_name: seller.first_name,
  })
  // What was priced from the old address is not paid for from the new one.
  const completed = await send(`/store/carts/${priced.id}/complete`, {
    token: buyer.token,
    body: {},
  })
  expect(completed).toMatchObject({ status: 400, body: { code: "COURIER_NOT_OFFERED" } })
  const after = await quoteAtOnce(buyer, [other], { couriers: "cheapest" })
  expect(after.body.total).not.toBe(before.body.total)
})

it("a shop closes for good once nothing of it is under way, and can only be read from then on", async () => {
  const seller = await given.aSeller()
  const buyer = await given.aCustomer()
  const [piece, left] = [await given.aListing(seller), await given.aListing(seller)]
  const order = await given.anUnpaidOrder(buyer, [piece])
  const close = (handle = seller.seller.handle) =>
    send<{ seller: ShopDetails; code?: string }>("/seller/me/close", {
      token: seller.token,
      body: { handle, reason: "Moving abroad" },
    })

  expect((await close("another-shop")).body.code).toBe("SELLER_HANDLE_WRONG")
  expect((await close()).body.code).toBe("SELLER_BUSY")
  const { in_the_way } = await call<{ in_the_way: InTheWayView }>("/seller/me/close", {
    token: seller.token,
  })
  expect(in_the_way).toMatchObject({ orders: [{ status: "pending" }], pieces_held: 1, refunds: 0 })
  await call(`/store/orders/${order.id}/cancel`, { token: buyer.token, body: {} })
  await waitUntil(async () => (await close()).status === 200)

  expect((await detailOf(left)).status).toBe(404)
  expect((await buyAtOnce(buyer, [left])).body.code).toBe("ORD_007")
  const change = await send("/seller/me", { token: seller.token, body: { description: "x" } })
  expect(change).toMatchObject({ status: 403, body: { code: "SELLER_STATUS_FORBIDDEN" } })
  expect((await send("/seller/orders", { token: seller.token })).status).toBe(200)
  const again = await send(`/store/sellers`, {
    token: (await given.aCustomer()).token,
    body: {
      name: "Toko Lain",
      handle: seller.seller.handle,
      phone: "+628123456789",
      origin: { contact_name: "Lain", note: null, ...JAKARTA },
    },
  })
  expect(again.body.code).toBe("SELLER_HANDLE_TAKEN")
})

it("an operator reads what a shop is, what happened to it, and what others noted", async () => {
  const seller = await given.aSeller()
  await given.anUnpaidOrder(await given.aCustomer(), [await given.aListing(seller)])
  await suspend(seller)
  const token = await given.theOperator()
  const path = `/admin/reluv/sellers/${seller.seller.id}`
  await call(`${path}/notes`, { token, body: { text: "Called them" } })

  expect((await call<{ seller: OperatorSellerView }>(path, { token })).seller).toMatchObject({
    status: "suspended",
    phone: seller.phone,
    listings: [{ status: "active", count: 1 }],
    orders: [{ status: "pending", count: 1, refunded_total: 0 }],
    in_the_way: { pieces_held: 1 },
  })
  const { events } = await call<{ events: SellerEventView[] }>(`${path}/history`, { token })
  expect(events[0]).toMatchObject({
    name: "reluv.seller.suspended",
    reason: "Three parcels were not what was shown",
    actor: { type: "user", name: expect.stringContaining("@") as string },
  })
  expect(await call(`${path}/notes`, { token })).toMatchObject({ notes: [{ text: "Called them" }] })
  expect(await call(`${path}/listings?status=active`, { token })).toMatchObject({ count: 1 })
  const found = await call<{ sellers: PublicSeller[] }>(
    `/admin/reluv/sellers?status=suspended&open=true&q=${seller.seller.handle}`,
    { token }
  )
  expect(found.sellers.map(({ id }) => id)).toEqual([seller.seller.id])
  const parts = `/admin/reluv/seller-orders?seller_id=${seller.seller.id}`
  expect(await call(parts, { token })).toMatchObject({ count: 1 })
})

it("lists of shops are followed by their cursors, each shop once, for buyers and operators", async () => {
  const name = unique()
  const made: string[] = []
  for (let n = 0; n < 3; n++) made.push((await given.aSeller(JAKARTA, name)).seller.id)

  type Page = { sellers: PublicSeller[]; count: number; next_cursor: string | null }
  const follow = async (list: string, token?: string) => {
    const pages: string[][] = []
    for (let cursor: string | null = ""; cursor !== null; ) {
      const path: string = `${list}?q=${name}&limit=2${cursor && `&cursor=${cursor}`}`
      const page: Page = await call(path, { token })
      expect(page.count).toBe(made.length)
      pages.push(page.sellers.map(({ id }) => id))
      cursor = page.next_cursor
    }
    return pages
  }
  const [first, second, third] = made
  expect(await follow("/store/sellers")).toEqual([[first, second], [third]])
  const token = await given.theOperator()
  expect(await follow("/admin/reluv/sellers", token)).toEqual([[third, second], [first]])

  // A cursor belongs to the order that it was told in.
  const { next_cursor } = await call<Page>("/store/sellers?limit=1")
  for (const other of [`cursor=${next_cursor}`, "cursor=x"])
    expect((await send(`/admin/reluv/sellers?${other}`, { token })).status).toBe(400)
})
