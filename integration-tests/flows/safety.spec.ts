import type { ListingView, ReportView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { buyAtOnce } from "../helpers/given/one-request"

afterAll(closeDatabase)

type Reports = { reports: ReportView[] }

describe("a report", () => {
  it("waits for an operator beside its history, who takes the listing down with one click", async () => {
    const [seller, buyer] = [await given.aSeller(), await given.aCustomer()]
    const operator = await given.theOperator()
    const piece = await given.aListing(seller)
    const body = { kind: "listing", id: piece.id, reason: "fake", text: "Labelnya palsu" }
    const missing = await send("/store/reports", {
      token: buyer.token,
      body: { ...body, id: "lst_nobody" },
    })
    expect([missing.status, missing.body]).toMatchObject([404, { code: "REPORT_TARGET_NOT_FOUND" }])
    await call("/store/reports", { token: buyer.token, body })
    const twice = await send("/store/reports", { token: buyer.token, body })
    expect([twice.status, twice.body]).toMatchObject([400, { code: "REPORTED_ALREADY" }])

    const { reports } = await call<Reports>(`/admin/reluv/reports?target_id=${piece.id}`, {
      token: operator,
    })
    expect(reports).toMatchObject([
      {
        status: "open",
        reason: "fake",
        target: { title: piece.title, seller_id: seller.seller.id, status: "active" },
        history: { open: 1, acted: 0 },
      },
    ])
    const path = `/admin/reluv/reports/${reports[0]?.id}/decide`
    const { report } = await call<{ report: ReportView }>(path, {
      token: operator,
      body: { outcome: "listing_blocked" },
    })
    expect(report).toMatchObject({ status: "acted", target: { status: "blocked" } })
    const late = await send(path, { token: operator, body: { outcome: "dismissed" } })
    expect([late.status, late.body]).toMatchObject([400, { code: "REPORT_DECIDED" }])
    const { status } = await send(`/store/listings/${piece.id}`)
    expect(status).toBe(404)
  })
})

describe("a block", () => {
  it("ends offers and purchases between a buyer and a shop, whoever said it", async () => {
    const [seller, buyer] = [await given.aSeller(), await given.aCustomer()]
    const piece = await given.aListing(seller, { price: 100_000 })
    const offer = () =>
      send("/store/offers", {
        token: buyer.token,
        body: { variant_ids: [variantOf(piece).id], amount: 70_000 },
      })
    const cart = await given.aReadyCart(buyer, [piece])
    await call("/seller/blocks", { token: seller.token, body: { customer_id: buyer.id } })
    expect((await offer()).body).toMatchObject({ code: "PARTY_BLOCKED" })
    expect((await buyAtOnce(buyer, [piece])).body).toMatchObject({ code: "PARTY_BLOCKED" })
    const complete = () =>
      send<{ code?: string }>(`/store/carts/${cart.id}/complete`, { token: buyer.token, body: {} })
    expect((await complete()).body).toMatchObject({ code: "PARTY_BLOCKED" })
    await call(`/seller/blocks/${buyer.id}`, { token: seller.token, method: "DELETE" })
    await call("/store/blocks", { token: buyer.token, body: { seller_id: seller.seller.id } })
    expect((await offer()).body).toMatchObject({ code: "PARTY_BLOCKED" })
    const { sellers } = await call<{ sellers: { id: string }[] }>("/store/blocks", {
      token: buyer.token,
    })
    expect(sellers.map(({ id }) => id)).toEqual([seller.seller.id])
    await call(`/store/blocks/${seller.seller.id}`, { token: buyer.token, method: "DELETE" })
    expect((await complete()).status).toBe(200)
  })
})

it("a text that plainly leads off the marketplace waits for an operator", async () => {
  const seller = await given.aSeller()
  const make = (description: string) =>
    call<{ listing: ListingView }>("/seller/listings", {
      token: seller.token,
      body: { title: "Kemeja linen", price: 90_000, weight: 300, condition: "good", description },
    }).then(({ listing }) => listing)
  const held = await make("Chat wa aja 081234567890, tf ke rek BCA 1234567890")
  expect(held.status).toBe("in_review")
  // Nor is it on sale by being a draft first.
  const { listing: draft } = await call<{ listing: ListingView }>("/seller/listings", {
    token: seller.token,
    body: {
      title: "Kemeja linen biru",
      price: 90_000,
      weight: 300,
      condition: "good",
      description: "Chat wa aja 081234567890, tf ke rek BCA 1234567890",
      status: "draft",
    },
  })
  const { listing: published } = await call<{ listing: ListingView }>(
    `/seller/listings/${draft.id}`,
    { token: seller.token, body: { status: "active" } }
  )
  expect([draft.status, published.status]).toEqual(["draft", "in_review"])
  const fine = await make("Lingkar dada 108 cm, panjang 72 cm. Harga pas.")
  expect(fine.status).toBe("active")
  await call(`/seller/listings/${fine.id}`, {
    token: seller.token,
    body: { description: "order lewat wa.me/6281234567890 ya, transfer langsung" },
  })
  const { listing } = await call<{ listing: ListingView }>(`/seller/listings/${fine.id}`, {
    token: seller.token,
  })
  expect(listing.status).toBe("in_review")
})
