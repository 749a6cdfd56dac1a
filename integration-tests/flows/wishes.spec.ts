import type { ListingView, PublicSeller, SavedSearchView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { unique } from "../helpers/given/people"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

type Cards = { listings: ListingView[]; next_cursor: string | null }

const toldOf = (customer_id: string, kind: string) =>
  sql<{ content: { data: { count?: number; amount?: number } } }>(
    `select content from reluv_notification where customer_id = $1 and kind = $2`,
    [customer_id, kind]
  ).then((rows) => rows.map(({ content }) => content.data))

describe("what people want to come back to", () => {
  it("is marked by a guest, theirs once they log in, and told of when it gets cheaper", async () => {
    const seller = await given.aSeller()
    const piece = await given.aListing(seller, { price: 100_000 })
    const other = await given.aListing(seller)
    const body = { listing_id: piece.id }
    const missing = await send("/store/wishes", { body: { listing_id: "lst_nobody" } })
    expect([missing.status, missing.body]).toMatchObject([404, { code: "PROD_001" }])
    const { wish_token } = await call<{ wish_token: string }>("/store/wishes", { body })
    const headers = { "x-wish-token": wish_token }
    await call("/store/wishes", { body: { listing_id: other.id }, headers })
    const guests = await call<Cards>("/store/wishes?limit=1", { headers })
    expect(guests.listings.map(({ id }) => id)).toEqual([other.id])
    const next = await call<Cards>(`/store/wishes?limit=1&cursor=${guests.next_cursor}`, {
      headers,
    })
    expect([next.listings.map(({ id }) => id), next.next_cursor]).toEqual([[piece.id], null])

    const buyer = await given.aCustomer()
    const without = await send("/store/wishes/merge", { token: buyer.token, body: {} })
    expect(without.body).toMatchObject({ code: "WISH_TOKEN_MISSING" })
    await call("/store/wishes/merge", { token: buyer.token, body: {}, headers })
    const own = await call<Cards>("/store/wishes", { token: buyer.token })
    expect(own.listings).toHaveLength(2)
    expect((await call<Cards>("/store/wishes", { headers })).listings).toEqual([])
    await call(`/store/wishes/${other.id}`, { token: buyer.token, method: "DELETE" })

    await call(`/seller/listings/${piece.id}`, { token: seller.token, body: { price: 80_000 } })
    const told = await waitUntil(async () => {
      const rows = await toldOf(buyer.id, "wish-cheaper")
      return rows.length > 0 ? rows : null
    })
    expect(told).toMatchObject([{ amount: 80_000 }])
  })

  it("is what they looked at, what is like it, and counts how many want it", async () => {
    const seller = await given.aSeller()
    const [piece, other] = [await given.aListing(seller), await given.aListing(seller)]
    const missing = await send("/store/recent-views", { body: { listing_id: "lst_nobody" } })
    expect([missing.status, missing.body]).toMatchObject([404, { code: "PROD_001" }])
    const looks = (body: object, headers = {}) =>
      call<{ wish_token: string | null }>("/store/recent-views", { body, headers })
    const { wish_token } = await looks({ listing_id: piece.id })
    const headers = { "x-wish-token": wish_token ?? "" }
    expect(await looks({ listing_id: other.id }, headers)).toMatchObject({ wish_token: null })
    await call("/store/wishes", { body: { listing_id: piece.id }, headers })

    const buyer = await given.aCustomer()
    await call("/store/wishes/merge", { token: buyer.token, body: {}, headers })
    const views = () => call<Cards>("/store/recent-views", { token: buyer.token })
    const { listings } = await views()
    expect(listings.map(({ id, wishes }) => [id, wishes])).toEqual([
      [other.id, 0],
      [piece.id, 1],
    ])
    const forget = (path: string) => call(path, { token: buyer.token, method: "DELETE" })
    await forget(`/store/recent-views/${other.id}`)
    expect((await views()).listings.map(({ id }) => id)).toEqual([piece.id])
    const { recommendations } = await call<{
      recommendations: { reason: string; listing: ListingView }[]
    }>("/store/recommendations", { token: buyer.token })
    expect(recommendations.length).toBeGreaterThan(0)
    expect(recommendations.map(({ listing }) => listing.id)).not.toContain(piece.id)
    await call<Cards>(`/store/listings/${piece.id}/look`, {})
    await forget("/store/recent-views")
    expect((await views()).listings).toEqual([])
  })

  it("is what sold most of late, and who bought it, whose name nobody is told", async () => {
    const [seller, buyer] = [await given.aSeller(), await given.aCustomer()]
    await given.aPaidOrder(buyer, [await given.aListing(seller)])
    const { handle } = seller.seller
    await waitUntil(
      async () =>
        (
          await sql(`select 1 from reluv_shop_day where seller_id = $1 and orders > 0`, [
            seller.seller.id,
          ])
        ).length > 0
    )
    const { ranking } = await call<{
      ranking: { rank: number; pieces: number; seller: PublicSeller }[]
    }>("/store/rankings/sellers?period=today")
    expect(ranking.map(({ rank }) => rank)).toEqual(ranking.map((_, index) => index + 1))
    const pieces = ranking.map((one) => one.pieces)
    expect(Math.min(...pieces)).toBeGreaterThan(0)
    expect(ranking[0]?.seller).toMatchObject({ status: "active", level: "new", badges: [] })
    const fans = await call<{ ranking: object[] }>(`/store/sellers/${handle}/fans?period=today`)
    expect(fans.ranking).toMatchObject([{ rank: 1 }])
    expect(JSON.stringify(fans)).toMatch(/"name":("\S\*\*\*\S?"|null)/)
    const nobody = await send("/store/sellers/nobody-at-all/fans", {})
    expect([nobody.status, nobody.body]).toMatchObject([404, { code: "SELLER_NOT_FOUND" }])
  })

  it("is a shop whose new pieces are a feed, until it is followed no more", async () => {
    const [seller, buyer] = [await given.aSeller(), await given.aCustomer()]
    const first = await given.aListing(seller)
    const follow = { seller_handle: seller.seller.handle }
    const { followers } = await call<{ followers: number }>("/store/follows", {
      token: buyer.token,
      body: follow,
    })
    expect(followers).toBe(1)
    const second = await given.aListing(seller)
    const feed = (query = "") => call<Cards>(`/store/follows/feed${query}`, { token: buyer.token })
    await waitUntil(async () => (await feed()).listings.length === 2)
    const page = await feed("?limit=1")
    expect(page.listings.map(({ id }) => id)).toEqual([second.id])
    const rest = await feed(`?limit=1&cursor=${page.next_cursor}`)
    expect(rest.listings.map(({ id }) => id)).toEqual([first.id])
    await call(`/store/follows/${seller.seller.handle}`, { token: buyer.token, method: "DELETE" })
    expect((await feed()).listings).toEqual([])
  })

  it("is a search, whose new pieces are told together", async () => {
    const [seller, buyer] = [await given.aSeller(), await given.aCustomer()]
    const word = `songket${unique()
      .replaceAll(/[^a-z0-9]/gi, "")
      .toLowerCase()}`
    const broad = await send("/store/saved-searches", {
      token: buyer.token,
      body: { name: "Murah", max_price: 50_000 },
    })
    expect([broad.status, broad.body]).toMatchObject([400, { code: "SAVED_SEARCH_TOO_BROAD" }])
    const { saved_search } = await call<{ saved_search: SavedSearchView }>(
      "/store/saved-searches",
      {
        token: buyer.token,
        body: { name: "Songket", q: word, max_price: 200_000 },
      }
    )
    await given.aListing(seller, { title: `Kain ${word} merah`, price: 150_000 })
    await given.aListing(seller, { title: `Kain ${word} biru`, price: 190_000 })
    await given.aListing(seller, { title: `Kain ${word} emas`, price: 900_000 })
    await waitUntil(async () => {
      const found = await sql(
        `select id from reluv_saved_search_match where saved_search_id = $1`,
        [saved_search.id]
      )
      return found.length === 2
    })
    expect(await toldOf(buyer.id, "search-digest")).toEqual([])
    await sql(`update reluv_search_digest set due_at = now() where id = $1`, [buyer.id])
    const told = await waitUntil(async () => {
      const rows = await toldOf(buyer.id, "search-digest")
      return rows.length > 0 ? rows : null
    })
    expect(told).toMatchObject([{ count: 2 }])
    await call(`/store/saved-searches/${saved_search.id}`, { token: buyer.token, method: "DELETE" })
    const { saved_searches } = await call<{ saved_searches: object[] }>("/store/saved-searches", {
      token: buyer.token,
    })
    expect(saved_searches).toEqual([])
  })
})
