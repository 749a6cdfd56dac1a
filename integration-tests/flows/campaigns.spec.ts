import type {
  AdminCampaignView,
  CampaignView,
  ListingView,
  SellerCampaignView,
} from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { aCampaign, inHours, inviteTo, letHoursPass } from "../helpers/given/campaigns"
import { aCategory } from "../helpers/given/listings"
import { type Seller, theOperator } from "../helpers/given/people"
import { mailsTo } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

const join = ({ token }: Seller, { id }: { id: string }, body: object) =>
  send<{ discount: { id: string; status: string; campaign_id: string }; left_out: object[] }>(
    `/seller/campaigns/${id}/discounts`,
    { token, body }
  )
const page = (handle: string, query = "") =>
  call<{
    campaign: CampaignView
    listings: ListingView[]
    next_cursor: string | null
    now: string
  }>(`/store/campaigns/${handle}${query}`)
const seen = async (id: string) =>
  (await call<{ listing: ListingView }>(`/store/listings/${id}`)).listing

/** What was told of a campaign, in order. */
const told = async ({ id }: { id: string }) =>
  (
    await sql<{ name: string }>("select name from reluv_fact where subject_id = $1 order by id", [
      id,
    ])
  ).map(({ name }) => name.replace("reluv.campaign.", ""))

it("invites shops, takes their prices, begins and ends by itself, and carts know it", async () => {
  const [ani, budi, stranger] = [
    await given.aSeller(),
    await given.aSeller(),
    await given.aSeller(),
  ]
  const pieces = [
    await given.aListing(ani, { price: 100_000 }),
    await given.aListing(ani, { price: 200_000 }),
    await given.aListing(budi, { price: 50_000 }),
  ]
  const [first, second, third] = pieces
  if (!first || !second || !third) throw new Error("three pieces")
  const campaign = await aCampaign({ min_percent: 20 })
  expect(campaign).toMatchObject({ status: "scheduled", invited: 0, listings: 0 })
  expect(await inviteTo(campaign, [ani.seller.id, budi.seller.id])).toHaveLength(2)
  expect(await inviteTo(campaign, [ani.seller.id])).toEqual([])

  // Each shop hears of it, once.
  const heard = await waitUntil(async () => {
    const { notifications } = await call<{ notifications: { kind: string; text: string }[] }>(
      "/seller/notifications",
      { token: ani.token }
    )
    const ours = notifications.filter(({ kind }) => kind === "campaign-invitation")
    return ours.length > 0 && ours
  })
  expect(heard).toHaveLength(1)
  expect(heard[0]?.text).toContain("Obral kilat")
  expect(await mailsTo(ani.email, { subject: "Obral kilat" })).toHaveLength(1)

  // Who was not asked does not know it; less than it asks for is refused.
  expect((await join(stranger, campaign, { percentage: 50 })).body).toMatchObject({
    code: "CAMPAIGN_NOT_FOUND",
  })
  expect(
    (await join(ani, campaign, { percentage: 19, listing_ids: [first.id] })).body
  ).toMatchObject({ code: "CAMPAIGN_TOO_LITTLE" })
  const joined = await join(ani, campaign, { percentage: 25 })
  expect([joined.status, joined.body.discount]).toMatchObject([
    201,
    { status: "scheduled", campaign_id: campaign.id, listings: 2 },
  ])
  expect((await join(budi, campaign, { price: 30_000, listing_ids: [third.id] })).status).toBe(201)
  expect(
    (await join(ani, campaign, { percentage: 30, listing_ids: [first.id] })).body
  ).toMatchObject({ code: "DISCOUNT_OVERLAPS" })
  const { campaigns: own } = await call<{ campaigns: SellerCampaignView[] }>("/seller/campaigns", {
    token: ani.token,
  })
  expect(own.find(({ id }) => id === campaign.id)).toMatchObject({
    own_listings: 2,
    can_join: true,
  })

  // Shoppers see that it will be, with the server's time for a countdown, and pay the old price.
  const { campaigns, now } = await call<{ campaigns: CampaignView[]; now: string }>(
    "/store/campaigns"
  )
  const coming = campaigns.find(({ id }) => id === campaign.id)
  expect(coming).toMatchObject({ status: "scheduled", listings: 3, badge: "KILAT" })
  const left = Date.parse(coming?.starts_at ?? "") - Date.parse(now)
  expect(left).toBeGreaterThan(0)
  expect((await page(campaign.handle)).listings).toEqual([])
  expect(await seen(first.id)).toMatchObject({ price: 100_000, campaign: null })

  // Its time has come: nobody did anything.
  await letHoursPass(campaign, 2)
  await waitUntil(async () => (await page(campaign.handle)).listings.length === 3)
  await waitUntil(async () => (await told(campaign)).includes("running"))
  const half = await page(campaign.handle, "?order=cheapest&limit=2")
  const rest = await page(
    campaign.handle,
    `?order=cheapest&limit=2&cursor=${half.next_cursor ?? ""}`
  )
  expect(half.campaign.status).toBe("running")
  expect([...half.listings, ...rest.listings].map(({ id, price }) => [id, price])).toEqual([
    [third.id, 30_000],
    [first.id, 75_000],
    [second.id, 150_000],
  ])
  expect(rest.next_cursor).toBeNull()
  expect(half.listings[0]).toMatchObject({
    compare_at: 50_000,
    campaign: { id: campaign.id, handle: campaign.handle, badge: "KILAT" },
  })
  await call(`/admin/reluv/campaigns/${campaign.id}`, {
    token: await theOperator(),
    body: { badge: "-25%" },
  })
  await waitUntil(async () => (await seen(first.id)).campaign?.badge === "-25%")
  const cart = await given.aReadyCart(await given.aCustomer(), [first])
  const prices = await sql<{ price: number }>(
    "select unit_price::int as price from cart_line_item where cart_id = $1",
    [cart.id]
  )
  expect(prices).toEqual([{ price: 75_000 }])

  // And it is over: a cart in checkout is told.
  await letHoursPass(campaign, 2)
  const late = await send(`/store/carts/${cart.id}/complete`, {
    token: cart.buyer.token,
    body: {},
  })
  expect([late.status, late.body.code]).toEqual([400, "CART_CHANGED"])
  await waitUntil(async () => (await page(campaign.handle)).listings.length === 0)
  await waitUntil(async () => (await seen(first.id)).campaign === null)
  await waitUntil(async () => (await told(campaign)).includes("ended"))
  expect(await told(campaign)).toEqual([
    "created",
    "seller-invited",
    "seller-invited",
    "running",
    "changed",
    "ended",
  ])
  expect((await join(ani, campaign, { percentage: 25 })).body).toMatchObject({
    code: "CAMPAIGN_OVER",
  })
})

it("is ended by an operator at once, with all that shops promised for it", async () => {
  const token = await theOperator()
  const seller = await given.aSeller()
  const piece = await given.aListing(seller, { price: 100_000 })
  const other = await given.aListing(seller, { price: 80_000 })
  const campaign = await aCampaign({
    starts_at: inHours(-1),
    is_open: true,
    join_until: inHours(1),
  })
  const { body } = await join(seller, campaign, { percentage: 50, listing_ids: [piece.id] })
  await join(seller, campaign, { percentage: 40, listing_ids: [other.id] })
  await waitUntil(async () => (await seen(piece.id)).price === 50_000)
  // A shop takes a piece out again.
  await call(`/seller/discounts/${body.discount.id}/end`, { token: seller.token, body: {} })
  await waitUntil(async () => (await seen(piece.id)).price === 100_000)
  const read = async () =>
    (
      await call<{ campaign: AdminCampaignView }>(`/admin/reluv/campaigns/${campaign.id}`, {
        token,
      })
    ).campaign
  expect(await read()).toMatchObject({ status: "running", listings: 1, sellers: 1 })
  const { discounts } = await call<{ discounts: { shop: { id: string }; status: string }[] }>(
    `/admin/reluv/discounts?campaign_id=${campaign.id}&status=running`,
    { token }
  )
  expect(discounts).toMatchObject([{ shop: { id: seller.seller.id }, status: "running" }])

  await call(`/admin/reluv/campaigns/${campaign.id}/end`, { token, body: { note: "A mistake" } })
  expect(await read()).toMatchObject({ status: "ended", listings: 1 })
  await waitUntil(async () => (await seen(other.id)).price === 80_000)
  await waitUntil(async () => {
    const lists = await sql(
      `select 1 from price_list l join reluv_discount d on l.description = 'Reluv ' || d.id
       where d.campaign_id = $1 and l.deleted_at is null`,
      [campaign.id]
    )
    return lists.length === 0
  })
})

it("lets an operator see and end the discount of any shop, with a reason that is kept", async () => {
  const token = await theOperator()
  const seller = await given.aSeller()
  const piece = await given.aListing(seller, { price: 100_000 })
  const { discount } = await call<{ discount: { id: string } }>("/seller/discounts", {
    token: seller.token,
    body: { title: "Gajian", percentage: 20, ends_at: inHours(24) },
  })
  const path = `/admin/reluv/discounts/${discount.id}`
  const { discount: shown } = await call<{ discount: object }>(path, { token })
  expect(shown).toMatchObject({
    status: "running",
    shop: { id: seller.seller.id, name: seller.seller.name },
    campaign_title: null,
    prices: [{ listing_id: piece.id, price: 80_000, compare_at: 100_000 }],
  })
  await call(`${path}/end`, { token, body: { note: "Not what it seems" } })
  expect(await seen(piece.id)).toMatchObject({ price: 100_000, compare_at: null })
  const facts = await sql(
    "select reason, actor_type from reluv_fact where subject_id = $1 and name = 'reluv.discount.ended'",
    [discount.id]
  )
  expect(facts).toEqual([{ reason: "Not what it seems", actor_type: "user" }])
})

it("is refused with what is wrong of it", async () => {
  const token = await theOperator()
  const plan = (body: object) =>
    send("/admin/reluv/campaigns", {
      token,
      body: {
        handle: "obral",
        title: "Obral",
        badge: "!",
        starts_at: inHours(1),
        ends_at: inHours(2),
        ...body,
      },
    })
  expect((await plan({ ends_at: inHours(-1) })).body.code).toBe("CAMPAIGN_TIMES_INVALID")
  expect((await plan({ join_until: inHours(3) })).body.code).toBe("CAMPAIGN_TIMES_INVALID")
  const { handle, id } = await aCampaign()
  expect((await plan({ handle })).body.code).toBe("CAMPAIGN_HANDLE_TAKEN")
  const nobody = await send(`/admin/reluv/campaigns/${id}/invitations`, {
    token,
    body: { seller_ids: ["sel_nobody"] },
  })
  expect([nobody.status, nobody.body.code]).toEqual([400, "CAMPAIGN_SELLERS_UNKNOWN"])
  expect((await send("/store/campaigns/no-such-sale")).status).toBe(404)
})

it("takes the commission that was agreed for it, and beside it that of the shop's level in a category", async () => {
  const token = await theOperator()
  const set = (rule: object) => call("/admin/reluv/commissions", { token, body: rule })
  const category_id = await aCategory("Tas tangan")
  const shop = await given.aSeller()
  const [inSale, beside] = [
    await given.aListing(shop, { price: 100_000 }),
    await given.aListing(shop, { price: 200_000, category_id }),
  ]
  const campaign = await aCampaign()
  await inviteTo(campaign, [shop.seller.id])
  await join(shop, campaign, { percentage: 25, listing_ids: [inSale.id] })
  await set({ campaign_id: campaign.id, percent: 3 })
  await set({ level: "new", category_id, percent: 12, cap: 20_000 })
  await letHoursPass(campaign, 2)
  await waitUntil(async () => (await seen(inSale.id)).price === 75_000)

  const { id } = await given.aPaidOrder(await given.aCustomer(), [inSale, beside])

  const parts = await sql(
    "select item_total::int, commission_total::int from reluv_seller_order where order_id = $1",
    [id]
  )
  expect(parts).toEqual([{ item_total: 275_000, commission_total: 2_250 + 20_000 }])
  const { balance } = await call<{ balance: { upcoming: { amount: number }[] } }>(
    "/seller/balance",
    { token: shop.token }
  )
  expect(balance.upcoming.map(({ amount }) => amount)).toEqual([275_000 - 22_250])
})
