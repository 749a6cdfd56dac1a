import type { ListingView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { anOrdinaryProduct, variantOf } from "../helpers/given/listings"
import { quoteAtOnce } from "../helpers/given/one-request"
import { complete, startPayment } from "../helpers/given/purchases"
import { ordersWith } from "../helpers/stock"

type Method = { shipping_option_id: string }

afterAll(closeDatabase)

describe("the price of a piece in a cart", () => {
  it.each([
    ["dearer", 250_000],
    ["cheaper", 60_000],
  ])("is asked again before money: %s, it is told with the old one", async (_, price) => {
    const seller = await given.aSeller()
    const piece = await given.aListing(seller, { price: 100_000 })
    const cart = await given.aReadyCart(await given.aCustomer(), [piece])
    await reprice(seller.token, piece, price)

    const refusals = [await completing(cart), await completing(cart)]
    const [first, again] = refusals
    expect([first?.status, first?.body.code]).toEqual([400, "CART_CHANGED"])
    expect(first?.body.message).toContain(`costs Rp${price} now, not Rp100000`)
    // The cart shows it, so that going on means that the buyer has seen it; the old session is void.
    expect(await unitPricesOf(cart.id)).toEqual([price])
    expect(["PAY_002", "PAY_003"]).toContain(again?.body.code)
    expect(await ordersWith([variantOf(piece).id])).toEqual([])

    const paid = await startPayment(cart)
    expect(paid.total - cart.total).toBe(price - 100_000)
    expect((await complete(paid)).total).toBe(paid.total)
  })

  it("is asked before a payment is begun, too", async () => {
    const seller = await given.aSeller()
    const piece = await given.aListing(seller, { price: 100_000 })
    const buyer = await given.aCustomer()
    const cart = await given.aCart(buyer, [piece])
    await reprice(seller.token, piece, 120_000)

    const refusal = await send("/store/payment-collections", {
      token: buyer.token,
      body: { cart_id: cart.id },
    })
    expect([refusal.status, refusal.body.code]).toEqual([400, "CART_CHANGED"])
    expect(await unitPricesOf(cart.id)).toEqual([120_000])
  })
})

describe("a shop's own people", () => {
  it("cannot buy from it, step by step or in one request", async () => {
    const seller = await given.aSeller()
    const piece = await given.aListing(seller)
    const cart = await given.aCart(seller, [piece])
    const payment = await send("/store/payment-collections", {
      token: seller.token,
      body: { cart_id: cart.id },
    })
    expect([payment.status, payment.body.code]).toEqual([400, "OWN_PIECE"])
    const completion = await completing({ ...cart, buyer: seller })
    expect(completion.status).toBe(400)
    await expect(given.anUnpaidOrder(seller, [piece])).rejects.toThrow("OWN_PIECE")
    const { body: quote } = await quoteAtOnce(seller, [piece])
    expect(quote.problems).toMatchObject([
      { code: "OWN_PIECE", variant_ids: [variantOf(piece).id] },
    ])

    const staff = await given.aCustomer()
    await sql(
      `insert into reluv_seller_member (id, seller_id, customer_id, role)
       select 'selm_' || c.id, $1, c.id, 'staff' from customer c where c.email = $2`,
      [seller.seller.id, staff.email]
    )
    await expect(given.anUnpaidOrder(staff, [piece])).rejects.toThrow("OWN_PIECE")
    expect(await ordersWith([variantOf(piece).id])).toEqual([])
  })
})

it("a courier that is named in the wrong place is told, and not charged as the cheapest", async () => {
  const cart = await given.aCart(await given.aCustomer(), [
    await given.aListing(await given.aSeller()),
  ])
  const path = `/store/carts/${cart.id}/shipping-methods`
  const misplaced = { option_id: "so_1", courier_code: "jne" }
  const told = await Promise.all(
    [misplaced, [misplaced], { data: {} }].map((body) => send(path, { body }))
  )
  const inWords = await send(path, { body: {}, headers: { "accept-language": "id" } })
  expect(inWords.body.message).toBe("option_id: belum diisi: teks")
  const { body: unknown } = await send("/store/carts/cart_x/shipping-rates", {
    headers: { "accept-language": "id-ID,id;q=0.9,en;q=0.5" },
  })
  expect(unknown).toMatchObject({ code: "CART_NOT_FOUND", message: "Keranjang tidak ditemukan" })
  expect(told.map(({ status, body }) => [status, body.code, body.message])).toEqual([
    [400, "INPUT_INVALID", "courier_code: no such field"],
    [400, "INPUT_INVALID", "0.courier_code: no such field"],
    [400, "INPUT_INVALID", "option_id: is missing: a text"],
  ])
})

it("two couriers of one seller are told before anything is claimed, and choosing again mends it", async () => {
  const piece = await given.aListing(await given.aSeller())
  const cart = await given.aReadyCart(await given.aCustomer(), [piece])
  const { token } = cart.buyer
  const { body: cartNow } = await send<{ cart: { shipping_methods: Method[] } }>(
    `/store/carts/${cart.id}`,
    { token }
  )
  const [chosen] = cartNow.cart.shipping_methods
  const path = `/store/carts/${cart.id}/shipping-methods`
  const option = { option_id: chosen?.shipping_option_id }
  await call(path, { token, body: [option, option] })

  const refused = await completing(cart)
  expect([refused.status, refused.body.code]).toEqual([400, "COURIERS_DO_NOT_FIT"])
  expect(await ordersWith([variantOf(piece).id])).toEqual([])
  const { cart: mended } = await call<{ cart: { shipping_methods: Method[] } }>(path, {
    token,
    body: option,
  })
  expect(mended.shipping_methods).toHaveLength(1)
})

describe("how many pieces", () => {
  const ODD = [0.1, 0.5, 1.5, 2.000001, -1, 1e10, 1e300]

  it("is a whole number at every door of a cart; the cart stays as it was, and 0 removes", async () => {
    const piece = await given.aListing(await given.aSeller(), { stock: 5 })
    const variant_id = variantOf(piece).id
    const buyer = await given.aCustomer()
    const cart = await given.aCart(buyer, [piece])
    const post = (path: string, body: object) => send(path, { token: buyer.token, body })
    const [line] = await linesOf(cart.id)

    for (const quantity of ODD) {
      for (const [path, body] of [
        ["/store/carts", { items: [{ variant_id, quantity }] }],
        [`/store/carts/${cart.id}/line-items`, { variant_id, quantity }],
        [`/store/carts/${cart.id}/line-items/${line?.id}`, { quantity }],
      ] as const) {
        const { status, body: refusal } = await post(path, body)
        expect([quantity, path, status]).toEqual([quantity, path, 400])
        // Core's own validators come first where they know better than to take it.
        if (quantity > 0)
          expect([quantity, path, refusal.code]).toEqual([quantity, path, "QUANTITY_INVALID"])
      }
    }
    expect(await linesOf(cart.id)).toEqual([{ id: line?.id, quantity: 1 }])

    await call(`/store/carts/${cart.id}/line-items/${line?.id}`, {
      token: buyer.token,
      body: { quantity: 0 },
    })
    expect(await linesOf(cart.id)).toEqual([])
  })

  it("is Medusa's own business for what the shop sells itself", async () => {
    const { variant_id } = await anOrdinaryProduct("Teh curah")
    const { status, body } = await send("/store/carts", {
      token: (await given.aCustomer()).token,
      body: { items: [{ variant_id, quantity: 1.5 }] },
    })
    expect([status, body.code]).not.toEqual([400, "QUANTITY_INVALID"])
  })
})

function reprice(token: string, { id }: ListingView, price: number) {
  return call(`/seller/listings/${id}`, { token, body: { price } })
}

function completing({ id, buyer }: { id: string; buyer: { token: string } }) {
  return send(`/store/carts/${id}/complete`, { token: buyer.token, body: {} })
}

function linesOf(cart_id: string): Promise<{ id: string; quantity: number }[]> {
  return sql(
    "select id, quantity::int from cart_line_item where cart_id = $1 and deleted_at is null",
    [cart_id]
  )
}

async function unitPricesOf(cart_id: string): Promise<number[]> {
  const rows = await sql<{ price: number }>(
    "select unit_price::int as price from cart_line_item where cart_id = $1 and deleted_at is null",
    [cart_id]
  )
  return rows.map(({ price }) => price)
}
