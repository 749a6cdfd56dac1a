import type {
  CategoryView,
  ListingView,
  ModerationView,
  OperatorCustomerView,
  OperatorListingView,
  VerdictResult,
} from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { putInReview } from "../helpers/given/listings"
import { type Seller, theOperator } from "../helpers/given/people"
import { waitUntil } from "../helpers/wait"

let token: string
let seller: Seller

beforeAll(async () => {
  token = await theOperator()
  seller = await given.aSeller()
})
afterAll(closeDatabase)

describe("the operator's queue", () => {
  it("shows what a decision needs, takes several at once, and tells who was quicker", async () => {
    const [first, second, third] = [
      await given.aListing(seller),
      await given.aListing(seller),
      await given.aListing(seller),
    ]
    await putInReview(first.id, second.id, third.id)
    const { listings } = await call<{ listings: ModerationView[] }>(
      `/admin/reluv/moderation?seller_id=${first.seller.id}&limit=50`,
      { token }
    )
    expect(listings.map(({ id }) => id).toSorted()).toEqual(
      [first.id, second.id, third.id].toSorted()
    )
    const shown = listings.find(({ id }) => id === first.id)
    expect(shown).toMatchObject({
      title: first.title,
      why: "rewritten",
      seller: { status: "active", on_sale: 0, rejected: 0 },
      verdicts: [],
    })

    await call(`/admin/reluv/listings/${second.id}/approve`, { token, body: {} })
    await sql(`update reluv_listing set updated_at = now() where id = $1`, [third.id])
    const version = (id: string) => listings.find((one) => one.id === id)?.version
    const { results } = await call<{ results: VerdictResult[] }>("/admin/reluv/listings/verdicts", {
      token,
      headers: { "accept-language": "id" },
      body: {
        verdicts: [
          { id: first.id, verdict: "reject", reason: "bad_pictures", version: version(first.id) },
          { id: second.id, verdict: "reject", reason: "duplicate", version: version(second.id) },
          { id: third.id, verdict: "approve", version: version(third.id) },
          { id: "lst_of_nobody", verdict: "approve" },
        ],
      },
    })
    expect(results.map(({ id, outcome, code }) => [id, outcome, code])).toEqual([
      [first.id, "done", null],
      [second.id, "refused", "LISTING_STATUS_NOT_ALLOWED"],
      [third.id, "refused", "LISTING_REWRITTEN"],
      ["lst_of_nobody", "refused", "PROD_001"],
    ])
    expect(results[1]?.last).toMatchObject({ to: "active", by: expect.any(String) })
    expect(results[2]?.message).toContain("berubah")

    const { listing } = await call<{ listing: ListingView }>(`/seller/listings/${first.id}`, {
      token: seller.token,
    })
    expect(listing).toMatchObject({
      status: "rejected",
      verdict: { reason: "bad_pictures", says: { id: expect.any(String) }, note: null },
    })
  })

  it("takes down with a reason that the history keeps, and restores to what it was", async () => {
    const listing = await given.aListing(seller)
    const decide = (verdict: string, body = {}) =>
      send(`/admin/reluv/listings/${listing.id}/${verdict}`, { token, body })

    expect((await decide("block", { reason: "other" })).body.code).toBe("INPUT_INVALID")
    expect((await decide("block", { reason: "counterfeit" })).status).toBe(200)
    expect((await send(`/store/listings/${listing.id}`, {})).status).toBe(404)
    expect((await decide("unblock")).status).toBe(200)
    expect((await send(`/store/listings/${listing.id}`, {})).status).toBe(200)

    const { listing: watched } = await call<{ listing: OperatorListingView }>(
      `/admin/reluv/products/${listing.product_id}/listing`,
      { token }
    )
    expect(watched.verdicts.map(({ to, reason }) => [to, reason])).toEqual([
      ["active", null],
      ["blocked", "counterfeit"],
    ])
  })
})

describe("a listing that an operator puts into a category on Medusa's page of it", () => {
  it("is found in it, and what was never a listing is like nothing", async () => {
    const listing = await given.aListing(seller)
    const { product_category } = await call<{ product_category: { id: string } }>(
      "/admin/product-categories",
      { token, body: { name: `Obral ${Date.now()}`, is_active: true } }
    )
    await call(`/admin/product-categories/${product_category.id}/products`, {
      token,
      body: { add: [listing.product_id] },
    })
    await waitUntil(async () => {
      const { listings } = await call<{ listings: ListingView[] }>(
        `/store/listings?category_id=${product_category.id}`,
        {}
      )
      return listings.some(({ id }) => id === listing.id)
    })
    const { status, body } = await send("/store/listings/lst_of_nobody/similar", {})
    expect([status, body.code]).toEqual([404, "PROD_001"])
  })
})

describe("a customer, to an operator", () => {
  it("is a member of the shops that they act for, and somebody who bought nothing yet", async () => {
    const { customer } = await call<{ customer: OperatorCustomerView }>(
      `/admin/reluv/customers/${seller.id}`,
      { token }
    )
    expect(customer).toMatchObject({
      shops: [{ id: seller.seller.id, role: "owner", status: "active" }],
      purchases: 0,
      paid_total: 0,
      last_purchases: [],
      disputes: { open: 0, all: 0 },
    })
  })
})

describe("what an operator says of a category", () => {
  it("is what shops and forms read of it and of those below it", async () => {
    const category = async (name: string, parent_category_id?: string) => {
      const body = { name: `${name} ${Date.now()}`, is_active: true, parent_category_id }
      const { product_category } = await call<{ product_category: { id: string } }>(
        "/admin/product-categories",
        { token, body }
      )
      return product_category.id
    }
    const above = await category("Atasan")
    const below = await category("Kemeja", above)
    const say = (id: string, body: object) => send(`/admin/reluv/categories/${id}`, { token, body })
    const chest = {
      key: "chest_width",
      label: { en: "Chest width", id: "Lebar dada" },
      required: true,
    }
    expect((await say(above, { measurements: [chest], required_fields: ["brand"] })).status).toBe(
      200
    )
    expect((await say(below, { required_fields: [] })).body).toMatchObject({
      category: { own: { measurements: null }, inherited: { required_fields: ["brand"] } },
    })
    expect((await say(below, { measurements: [chest, chest] })).body.code).toBe("INPUT_INVALID")
    expect((await say(below, { image_url: "https://elsewhere.example/a.jpg" })).body.code).toBe(
      "PICTURE_FOREIGN"
    )
    expect((await say("pcat_of_nobody", {})).body.code).toBe("CATEGORY_NOT_FOUND")

    const { categories } = await call<{ categories: CategoryView[] }>("/store/categories", {})
    const at = categories.findIndex(({ id }) => id === above)
    expect(categories.slice(at, at + 2)).toMatchObject([
      { id: above, level: 0, required_fields: ["brand"] },
      {
        id: below,
        parent_id: above,
        level: 1,
        required_fields: [],
        measurements: [{ ...chest, unit: "cm" }],
      },
    ])

    const write = (path: string, body: object) =>
      send(`/seller/listings${path}`, { token: seller.token, body })
    const shirt = { title: "Kemeja Flanel", price: 90_000, weight: 300, condition: "good" }
    const bare = await write("", { ...shirt, category_id: above })
    expect([bare.status, bare.body]).toEqual([
      400,
      expect.objectContaining({
        code: "LISTING_INCOMPLETE",
        fields: [
          expect.objectContaining({ field: "brand", code: "FIELD_REQUIRED" }),
          expect.objectContaining({ field: "measurements.chest_width", code: "FIELD_REQUIRED" }),
        ],
      }),
    ])
    const { listing } = await call<{ listing: ListingView }>("/seller/listings", {
      token: seller.token,
      body: { ...shirt, category_id: below, measurements: { chest_width: 52 } },
    })
    expect(listing.status).toBe("active")

    // What is on sale stays so when more is asked for; what is written anew has to fit.
    await say(below, { required_fields: ["color"] })
    const change = async (fields: object) =>
      (await write(`/${listing.id}`, fields)).body.code ?? "done"
    expect(await change({ price: 80_000 })).toBe("done")
    expect(await change({ title: "Kemeja Flanel Kotak" })).toBe("LISTING_INCOMPLETE")
    expect(await change({ title: "Kemeja Flanel Kotak", color: "Merah" })).toBe("done")
  })
})
