import type { ListingView, OwnListingDetail } from "../../src/types/http"
import { type Answer, call, type Refusal, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { type Seller, unique } from "../helpers/given/people"
import { pictureUrl } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

const [front, back, hole] = ["depan", "belakang", "lubang"].map(pictureUrl)

it("is kept as a draft with its title alone, tells all that it lacks, and is seen once it is whole", async () => {
  const seller = await given.aSeller()
  const title = `Kemeja Flanel ${unique()}`
  const draft = await make(seller, { title, status: "draft" })
  expect(draft).toMatchObject({
    status: "draft",
    title,
    price: null,
    condition: null,
    weight: null,
  })

  const refusal = await change(seller, draft, { status: "active", condition: "fair" })
  expect([refusal.status, refusal.body.code]).toEqual([400, "LISTING_INCOMPLETE"])
  expect(refusal.body.fields).toMatchObject([
    { field: "weight", code: "FIELD_REQUIRED", message: "is missing" },
    { field: "price", code: "FIELD_REQUIRED" },
    { field: "defects", code: "DEFECTS_REQUIRED" },
  ])
  for (const path of [`listings/${draft.id}`, `products/${draft.product_id}`]) {
    expect((await send(`/store/${path}`)).status).toBe(404)
  }
  await change(seller, draft, { price: 85_000, weight: 300, images: [front, back, hole] })
  await change(seller, draft, {
    condition: "fair",
    title: `${title} Kotak`,
    defects: [{ description: "lubang kecil di siku", picture: hole }],
    material: "katun",
    status: "active",
  })
  const shown = (await call<{ listing: ListingView }>(`/store/listings/${draft.id}`)).listing
  expect(shown).toMatchObject({
    title: `${title} Kotak`,
    handle: draft.handle,
    thumbnail: front,
    images: [front, back, hole],
    material: "katun",
    defects: [{ description: "lubang kecil di siku", picture: hole }],
  })

  await change(seller, draft, { images: [hole, front] })
  const turned = await own(seller, draft)
  expect([turned.thumbnail, turned.images]).toEqual([hole, [hole, front]])
  const less = await change(seller, draft, { images: [front] })
  expect(less.body.fields).toMatchObject([{ code: "DEFECT_PICTURE_NOT_SHOWN" }])
})

it("has variants that come and go, each bought as what it is, and none that went", async () => {
  const seller = await given.aSeller()
  const buyer = await given.aCustomer()
  const listing = await make(seller, {
    title: `Kaos Polos ${unique()}`,
    condition: "good",
    price: 60_000,
    weight: 200,
    variants: [
      { title: "M", size: "M", condition: "new" },
      { title: "L", size: "L", stock: 2 },
    ],
  })
  const [m, l] = listing.variants
  if (!m || !l) throw new Error("two variants")
  expect(listing).toMatchObject({
    condition: "good",
    variants: [{ condition: "new" }, { condition: "good" }],
  })

  const cart = await given.aReadyCart(buyer, [{ variant_id: m.id }])
  const path = `/seller/listings/${listing.id}/variants`
  const added = await call<{ listing: OwnListingDetail }>(path, {
    token: seller.token,
    body: { title: "XL", size: "XL", price: 75_000, stock: 3 },
  })
  const xl = added.listing.variants.find(({ title }) => title === "XL")
  await call(`${path}/${m.id}`, { token: seller.token, method: "DELETE" })
  await change(seller, listing, { variants: [{ id: l.id, size: "L besar", stock: 4 }] })

  const refused = await send(`/store/carts/${cart.id}/complete`, { token: buyer.token, body: {} })
  expect([refused.status, refused.body.code]).toEqual([400, "ORD_007"])
  expect(await stockOf(l.id)).toBe(4)
  expect(await stockOf(xl?.id ?? "")).toBe(3)
  const { product } = await call<{ product: { options: { values: { value: string }[] }[] } }>(
    `/store/products/${listing.product_id}?fields=*options.values`
  )
  expect(product.options[0]?.values.map(({ value }) => value).toSorted()).toEqual(["L besar", "XL"])

  const order = await given.aPaidOrder(buyer, [{ variant_id: xl?.id ?? "", quantity: 2 }])
  expect(order.seller_orders[0]?.items[0]?.evidence).toMatchObject({
    size: "XL",
    condition: "good",
  })
  const taken = await send(`${path}/${xl?.id}`, { token: seller.token, method: "DELETE" })
  expect([taken.status, taken.body.code]).toEqual([400, "VARIANT_TAKEN"])
  const lower = await change(seller, listing, { variants: [{ id: xl?.id, stock: 1 }] })
  expect(lower.body.code).toBe("STOCK_TAKEN")
})

it("is offered again: as a draft with the same facts, or on sale when it is sold", async () => {
  const seller = await given.aSeller()
  const listing = await make(seller, {
    title: `Rok Lipit ${unique()}`,
    condition: "new",
    has_tags: true,
    price: 70_000,
    weight: 250,
    images: [front],
    size: "S",
  })
  const ask = (what: string) =>
    call<{ listing: OwnListingDetail }>(`/seller/listings/${listing.id}/${what}`, {
      token: seller.token,
      body: {},
    })
  const [copy, again] = await Promise.all([ask("duplicate"), ask("duplicate")])
  expect(again.listing.id).toBe(copy.listing.id)
  const { id, product_id, handle, variants, ...facts } = copy.listing
  expect(facts).toMatchObject({
    status: "draft",
    title: listing.title,
    images: [front],
    has_tags: true,
  })
  expect([id, product_id, handle]).not.toContain(listing.handle)
  expect(variants).toMatchObject([{ title: "S", price: 70_000, stock: 1 }])

  const refusal = await send(`/seller/listings/${listing.id}/relist`, {
    token: seller.token,
    body: {},
  })
  expect(refusal.body.code).toBe("LISTING_STATUS_NOT_ALLOWED")
  await change(seller, listing, { status: "inactive" })
  expect((await ask("relist")).listing).toMatchObject({ id: listing.id, status: "active" })

  await given.aPaidOrder(await given.aCustomer(), [{ variant_id: listing.variants[0]?.id ?? "" }])
  await waitUntil(async () => (await own(seller, listing)).status === "sold")
  const relisted = (await ask("relist")).listing
  expect(relisted).toMatchObject({ status: "active", title: listing.title })
  expect(relisted.id).not.toBe(listing.id)
})

async function make({ token }: Seller, body: object): Promise<OwnListingDetail> {
  return (await call<{ listing: OwnListingDetail }>("/seller/listings", { token, body })).listing
}

type Fields = Refusal & { fields?: { field: string; code: string }[] }
function change({ token }: Seller, { id }: { id: string }, body: object): Promise<Answer<Fields>> {
  return send<Fields>(`/seller/listings/${id}`, { token, body })
}

async function own({ token }: Seller, { id }: { id: string }): Promise<OwnListingDetail> {
  return (await call<{ listing: OwnListingDetail }>(`/seller/listings/${id}`, { token })).listing
}

async function stockOf(variantId: string): Promise<number | undefined> {
  const rows = await sql<{ stocked: number }>(
    `select l.stocked_quantity::int as stocked from product_variant_inventory_item v
     join inventory_level l on l.inventory_item_id = v.inventory_item_id and l.deleted_at is null
     where v.variant_id = $1 and v.deleted_at is null`,
    [variantId]
  )
  return rows[0]?.stocked
}
