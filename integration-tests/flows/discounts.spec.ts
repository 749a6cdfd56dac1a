import type { DiscountDetail, ListingView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

const HOUR_MS = 3_600_000
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString()

type Given = { discount: DiscountDetail; left_out: { listing_id: string; why: string }[] }

const give = (token: string, body: object) =>
  send<Given>("/seller/discounts", {
    token,
    body: { title: "Payday", percentage: 20, ends_at: inHours(24), ...body },
  })
const seen = async (id: string) => {
  const { listing } = await call<{ listing: ListingView }>(`/store/listings/${id}`)
  return listing
}

describe("a discount of a shop", () => {
  it("is what a piece costs in lists, cart and checkout until it ends, which a cart in checkout is told", async () => {
    const seller = await given.aSeller()
    const piece = await given.aListing(seller, { price: 100_000 })
    const { status, body } = await give(seller.token, { listing_ids: [piece.id] })
    expect([status, body.left_out]).toEqual([201, []])
    expect(body.discount).toMatchObject({ status: "running", listings: 1 })
    expect(body.discount.prices).toMatchObject([{ price: 80_000, compare_at: 100_000 }])

    expect(await seen(piece.id)).toMatchObject({
      price: 80_000,
      compare_at: 100_000,
      discount_percent: 20,
      sale_ends_at: body.discount.ends_at,
    })
    const ending = await call<{ listings: ListingView[] }>(
      `/store/listings?order=ending_soon&seller_id=${seller.seller.id}`
    )
    expect(ending.listings.map(({ id }) => id)).toEqual([piece.id])

    const cart = await given.aReadyCart(await given.aCustomer(), [piece])
    const priceIn = async () =>
      (
        await sql<{ price: number }>(
          `select unit_price::int as price from cart_line_item where cart_id = $1`,
          [cart.id]
        )
      ).map(({ price }) => price)
    expect(await priceIn()).toEqual([80_000])

    const again = await give(seller.token, { listing_ids: [piece.id], percentage: 30 })
    expect([again.status, again.body]).toMatchObject([400, { code: "DISCOUNT_OVERLAPS" }])

    // Its time is over: nobody has to end it.
    await sql(
      `with list as (
         update price_list set starts_at = now() - interval '2 days', ends_at = now() - interval '1 second'
         where id = (select price_list_id from reluv_discount where id = $1)
       )
       update reluv_discount set starts_at = now() - interval '2 days',
         ends_at = now() - interval '1 second', settle_at = now() where id = $1`,
      [body.discount.id]
    )
    const completion = await send(`/store/carts/${cart.id}/complete`, {
      token: cart.buyer.token,
      body: {},
    })
    expect([completion.status, completion.body]).toMatchObject([400, { code: "CART_CHANGED" }])
    expect(await priceIn()).toEqual([100_000])

    await waitUntil(async () => (await seen(piece.id)).price === 100_000)
    await waitUntil(async () => {
      const lists = await sql(
        `select id from price_list where description = $1 and deleted_at is null`,
        [`Reluv ${body.discount.id}`]
      )
      return lists.length === 0
    })
  })

  it("is of the shop or of a part of it, ends when its shop says so, and is nobody else's", async () => {
    const seller = await given.aSeller()
    const [first, raised] = [
      await given.aListing(seller, { price: 100_000 }),
      await given.aListing(seller, { price: 100_000 }),
    ]
    // Yesterday it cost half of that.
    await sql(
      `insert into reluv_listing_price (id, variant_id, price, since)
       values ('lprc_' || $1, $1, 50000, now() - interval '2 days')`,
      [variantOf(raised).id]
    )
    const refused = await give(seller.token, { listing_ids: [raised.id], percentage: 50 })
    expect([refused.status, refused.body]).toMatchObject([400, { code: "DISCOUNT_NOT_LOWER" }])
    const { body } = await give(seller.token, {})
    expect(body.left_out).toEqual([{ listing_id: raised.id, why: "not_lower" }])
    expect(body.discount.prices.map(({ listing_id }) => listing_id)).toEqual([first.id])

    const path = `/seller/discounts/${body.discount.id}`
    const other = await given.aSeller()
    for (const stranger of [
      await send(path, { token: other.token }),
      await send(`${path}/end`, { token: other.token, body: {} }),
    ]) {
      expect([stranger.status, stranger.body]).toMatchObject([404, { code: "DISCOUNT_NOT_FOUND" }])
    }
    const ended = await send<Given>(`${path}/end`, { token: seller.token, body: {} })
    expect(ended.body.discount.status).toBe("ended")
    expect(await seen(first.id)).toMatchObject({ price: 100_000, compare_at: null })
    const all = await send<{ discounts: object[] }>("/seller/discounts", { token: seller.token })
    expect(all.body.discounts).toMatchObject([{ id: body.discount.id, status: "ended" }])
    const strange = await give(seller.token, { listing_ids: ["lst_nobody"] })
    expect([strange.status, strange.body]).toMatchObject([400, { code: "DISCOUNT_NOT_ON_SALE" }])
  })
})

it("a price list of Medusa's admin is on the pieces of shops until its prices, or it, are taken away", async () => {
  const token = await given.theOperator()
  const seller = await given.aSeller()
  const one = await given.aListing(seller, { price: 100_000 })
  const pieces = [one, await given.aListing(seller, { price: 100_000 })]
  // The list, as what is not on its card cannot be found by it either.
  const cost = async (...prices: number[]) =>
    waitUntil(async () => {
      const { listings } = await call<{ listings: ListingView[] }>(
        `/store/listings?seller_id=${seller.seller.id}`
      )
      const now = new Map(listings.map(({ id, price }) => [id, price]))
      return pieces.every(({ id }, n) => now.get(id) === prices[n])
    })
  const { price_list } = await call<{ price_list: { id: string } }>("/admin/price-lists", {
    token,
    body: {
      title: "Obral",
      description: "Of the marketplace",
      type: "sale",
      status: "active",
      prices: pieces.map((piece) => ({
        variant_id: variantOf(piece).id,
        currency_code: "idr",
        amount: 70_000,
      })),
    },
  })
  await cost(70_000, 70_000)

  const path = `/admin/price-lists/${price_list.id}`
  const [first] = await sql<{ id: string }>(
    `select price.id from price join product_variant_price_set of_variant using (price_set_id)
     where price_list_id = $1 and variant_id = $2`,
    [price_list.id, variantOf(one).id]
  )
  await call(`${path}/prices/batch`, { token, body: { delete: [first?.id] } })
  await cost(100_000, 70_000)
  await call(path, { token, method: "DELETE" })
  await cost(100_000, 100_000)
})
