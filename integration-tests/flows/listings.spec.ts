import type { ListingView, OperatorListingView, SellerOrderView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { aCategory, putInReview, variantOf } from "../helpers/given/listings"
import { type Seller, theOperator, unique } from "../helpers/given/people"
import { pictureUrl } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

describe("a listing", () => {
  it("is one for a tap that came twice, and five of one title have five handles", async () => {
    const seller = await given.aSeller()
    const offer = (title: string, stock = 1) =>
      call<{ listing: ListingView }>("/seller/listings", {
        token: seller.token,
        body: { title, price: 90_000, weight: 300, condition: "good", stock },
      })
    const title = `Tas Rajut ${unique()}`
    const taps = await Promise.all([offer(title), offer(title)])
    expect(new Set(taps.map(({ listing }) => listing.id)).size).toBe(1)

    const alike = await Promise.all([2, 3, 4, 5, 6].map((stock) => offer(`${title} lagi`, stock)))
    expect(new Set(alike.map(({ listing }) => listing.handle)).size).toBe(5)
    expect(alike.map(({ listing }) => listing.status)).toEqual(Array(5).fill("active"))
  })

  it("changes the price of the variant that is named, and stays as it is while somebody pays", async () => {
    const seller = await given.aSeller()
    const listing = await given.aListing(seller, {
      variants: [{ title: "M" }, { title: "L", price: 170_000 }],
    })
    const change = (body: object) =>
      send(`/seller/listings/${listing.id}`, { token: seller.token, body })
    const apart = await change({ price: 80_000 })
    expect([apart.status, apart.body.code]).toEqual([400, "LISTING_PRICES_APART"])

    await change({ variants: [{ id: variantOf(listing, "L").id, price: 80_000 }] })
    const after = await own(seller, listing)
    expect(after.variants.map(({ title, price }) => [title, price]).toSorted()).toEqual([
      ["L", 80_000],
      ["M", 150_000],
    ])
    expect(after.price).toBe(80_000)

    await given.anUnpaidOrder(await given.aCustomer(), [{ variant_id: variantOf(listing, "M").id }])
    for (const body of [{ title: "Barang lain" }, { condition: "new" }, { status: "inactive" }]) {
      const refusal = await change(body)
      expect([refusal.status, refusal.body.code]).toEqual([400, "LISTING_HELD"])
    }
  })

  it("is sold as it was described, whatever becomes of it, and asks its seller when it was rejected", async () => {
    const seller = await given.aSeller()
    const listing = await given.aListing(seller)
    await call(`/seller/listings/${listing.id}`, {
      token: seller.token,
      body: { defects: [{ description: "noda di kerah" }], images: [pictureUrl("kemeja")] },
    })
    const { listing: packed } = await call<{ listing: ListingView }>(
      `/seller/listings/${listing.id}`,
      { token: seller.token, body: { dimensions: { length: 30, width: 22.5, height: 4 } } }
    )
    expect(packed.dimensions).toEqual({ length: 30, width: 22.5, height: 4 })
    const foreign = await send(`/seller/listings/${listing.id}`, {
      token: seller.token,
      body: { images: [pictureUrl("kemeja"), FOREIGN_PICTURE] },
    })
    expect([foreign.status, foreign.body.code]).toEqual([400, "PICTURE_FOREIGN"])
    const order = await given.aPaidOrder(await given.aCustomer(), [listing])
    const [part] = order.seller_orders
    const evidence = part?.items[0]?.evidence
    expect(evidence).toMatchObject({
      title: listing.title,
      condition: "good",
      defects: [{ description: "noda di kerah" }],
      images: [pictureUrl("kemeja")],
    })
    expect(evidence?.hash).toMatch(/^[0-9a-f]{64}$/)
    const refusal = await send(`/seller/listings/${listing.id}`, {
      token: seller.token,
      body: { condition: "new" },
    })
    expect([refusal.status, refusal.body.code]).toEqual([400, "LISTING_SOLD"])

    await call<{ seller_order: SellerOrderView }>(`/seller/orders/${part?.id}/reject`, {
      token: seller.token,
      body: { reason: "hilang" },
    })
    const hidden = await waitUntil(async () => {
      const now = await own(seller, listing)
      return now.status === "inactive" ? now : null
    })
    expect(hidden.status_reason).toContain(part?.number ?? "no number")
    await waitUntil(async () => (await productStatus(listing)) === "draft")
    await call(`/seller/listings/${listing.id}`, {
      token: seller.token,
      body: { status: "active" },
    })
    expect((await own(seller, listing)).status).toBe("active")
    expect(await productStatus(listing)).toBe("published")
  })

  it("is taken down on Medusa's page of the product, or with a reason, and its seller cannot undo it", async () => {
    const seller = await given.aSeller()
    const listing = await given.aListing(seller)
    const token = await theOperator()
    await call(`/admin/products/${listing.product_id}`, { token, body: { status: "draft" } })
    await waitUntil(async () => (await own(seller, listing)).status === "blocked")

    expect((await send(`/store/listings/${listing.id}`, {})).status).toBe(404)
    const back = await send(`/seller/listings/${listing.id}`, {
      token: seller.token,
      body: { status: "active" },
    })
    expect([back.status, back.body.code]).toEqual([400, "LISTING_STATUS_NOT_ALLOWED"])

    await call(`/admin/reluv/listings/${listing.id}/unblock`, { token, body: {} })
    expect(await productStatus(listing)).toBe("published")
    await call(`/admin/reluv/listings/${listing.id}/block`, { token, body: { note: "Tiruan" } })
    expect(await own(seller, listing)).toMatchObject({ status: "blocked", status_reason: "Tiruan" })

    const { listing: watched } = await call<{ listing: OperatorListingView }>(
      `/admin/reluv/products/${listing.product_id}/listing`,
      { token }
    )
    expect(watched.seller).toMatchObject({
      handle: listing.seller.handle,
      status: "active",
      owner_customer_id: seller.id,
    })
    expect(watched.history.slice(-3).map(({ to, actor, reason }) => [to, actor, reason])).toEqual([
      ["blocked", expect.any(String), expect.any(String)],
      ["active", "user", null],
      ["blocked", "user", "Tiruan"],
    ])
  })

  it("that is in review is refused with a reason that its seller reads", async () => {
    const seller = await given.aSeller()
    const listing = await given.aListing(seller)
    const token = await theOperator()
    await putInReview(listing.id)
    const reject = (body: object) =>
      send(`/admin/reluv/listings/${listing.id}/reject`, { token, body })

    expect((await reject({})).body.code).toBe("INPUT_INVALID")
    expect((await reject({ note: "Fotonya barang lain" })).status).toBe(200)
    expect(await own(seller, listing)).toMatchObject({
      status: "rejected",
      status_reason: "Fotonya barang lain",
    })
    expect(await call(`/admin/reluv/products/prod_of_nobody/listing`, { token })).toEqual({
      listing: null,
    })
  })

  it("follows a price that an operator changes on Medusa's page", async () => {
    const seller = await given.aSeller()
    const listing = await given.aListing(seller, { price: 90_000 })
    const token = await theOperator()
    await call(`/admin/products/${listing.product_id}/variants/${variantOf(listing).id}`, {
      token,
      body: { prices: [{ currency_code: "idr", amount: 50_000 }] },
    })
    await waitUntil(async () => (await own(seller, listing)).price === 50_000)
    expect(variantOf(await own(seller, listing)).price).toBe(50_000)
  })
})

describe("a search", () => {
  it("finds a listing by its words, by GET, by POST and by InstantSearch, and refuses what it does not know", async () => {
    const seller = await given.aSeller()
    const word = `merk${unique().replaceAll("-", "")}`
    const listing = await given.aListing(seller, { title: `Kemeja ${word}`, brand: word })
    type Found = { listings: ListingView[]; count: number; facets: { brand: object[] } }
    const q = `${word} kemejanya`
    const asked = `q=${encodeURIComponent(q)}&brand=${word}&brand=zara&facets=true&on_sale=false`

    const byQuery = await call<Found>(`/store/search?${asked}`, {})
    const byBody = await call<Found>("/store/listings/search", {
      body: { q, brand: [word, "zara"], on_sale: false },
    })
    expect(byQuery).toEqual(byBody)
    expect(byQuery).toMatchObject({
      listings: [{ id: listing.id }],
      count: 1,
      facets: { brand: [{ value: word, count: 1 }] },
    })
    const requests = [{ indexName: "listings", params: { query: q, facets: ["brand"] } }]
    const { results } = await call<{ results: object[] }>("/store/listings/instantsearch", {
      body: { requests },
    })
    expect(results).toMatchObject([
      { nbHits: 1, hits: [{ objectID: listing.id }], facets: { brand: { [word]: 1 } } },
    ])
    await call(`/store/search/suggest?q=${word}`, {})
    await call(`/store/listings/${listing.id}/similar`, {})
    await call(`/store/sold-prices?brand=${word}&category_id=pcat_1`, {})
    for (const wrong of ["colour=red", "order=best", "limit=0", "on_sale=maybe", "cursor=abc"]) {
      const refusal = await send(`/store/search?${wrong}`, {})
      expect([wrong, refusal.status, refusal.body.code]).toEqual([wrong, 400, "INPUT_INVALID"])
    }
  })
})

describe("Medusa's own list of products", () => {
  it("says what our lists say: reserved while somebody pays, and nothing of what is sold unless it is named", async () => {
    const seller = await given.aSeller()
    const parent = await aCategory("Pakaian")
    const leaf = await aCategory("Kemeja", parent)
    const reserved = await given.aListing(seller, { category_id: leaf })
    const sold = await given.aListing(seller, { category_id: leaf })
    const free = await given.aListing(seller, { category_id: leaf })
    await given.anUnpaidOrder(await given.aCustomer(), [reserved])
    await given.aPaidOrder(await given.aCustomer(), [sold])

    const found = await waitUntil(async () => {
      const products = await productsIn(`category_id[]=${parent}`)
      return products.length === 2 ? products : null
    })
    expect(new Map(found.map(({ id, listing }) => [id, listing.status]))).toEqual(
      new Map([
        [reserved.product_id, "reserved"],
        [free.product_id, "active"],
      ])
    )
    expect(
      (await productsIn(`id[]=${sold.product_id}`)).map(({ listing }) => listing.status)
    ).toEqual(["sold"])
    expect((await own(seller, reserved)).status).toBe("reserved")
    expect(await productsIn(`id[]=${reserved.product_id}`)).toMatchObject([
      { listing: { status: "reserved" } },
    ])
  })
})

it("is in Medusa's own list of products, which is the same whether all of it is read or one page", async () => {
  await given.aListing(await given.aSeller())
  for (const query of [
    "limit=2&offset=1",
    "limit=3&order=-created_at&fields=id,title",
    "offset=99999",
  ]) {
    const page = await call(`/store/products?${query}`)
    // A filter that leaves all in is for core to read.
    const whole = await call(`/store/products?${query}&created_at[$gt]=2020-01-01`)
    expect(page).toEqual(whole)
  }
})

async function productsIn(query: string) {
  const { products } = await call<{ products: { id: string; listing: { status: string } }[] }>(
    `/store/products?${query}`
  )
  return products
}

/** Where the catalogue of somebody else lies. */
const FOREIGN_PICTURE = "https://res.cloudinary.com/demo/image/upload/sample.jpg"

async function own({ token }: Seller, { id }: ListingView): Promise<ListingView> {
  return (await call<{ listing: ListingView }>(`/seller/listings/${id}`, { token })).listing
}

async function productStatus({ product_id }: ListingView): Promise<string> {
  const { product } = await call<{ product: { status: string } }>(
    `/admin/products/${product_id}?fields=id,status`,
    { token: await theOperator() }
  )
  return product.status
}
