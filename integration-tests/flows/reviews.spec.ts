import type {
  ReviewExchange,
  ReviewView,
  SellerOrderView,
  WaitingReview,
} from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { untilTask } from "../helpers/given/endings"
import { sellerOrdersOf } from "../helpers/given/purchases"
import { pictureUrl } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

type Exchange = { reviews: ReviewExchange }
type Waiting = { waiting: WaitingReview[]; next_cursor: string | null }

/** A purchase of one piece that its buyer has in hand. */
async function aReceivedPurchase() {
  const seller = await given.aSeller()
  const buyer = await given.aCustomer()
  const order = await given.aPaidOrder(buyer, [await given.aListing(seller)])
  const [part] = await sellerOrdersOf(order)
  if (!part) throw new Error("the order was not cut")
  const sent = { tracking_number: `JX${order.id.slice(-10).toUpperCase()}`, courier_code: "jnt" }
  await call(`/seller/orders/${part.id}/ship`, { token: seller.token, body: sent })
  const receive = () =>
    call<{ seller_order: SellerOrderView }>(`/store/seller-orders/${part.id}/receive`, {
      token: buyer.token,
      body: {},
    })
  const ofBuyer = `/store/seller-orders/${part.id}/reviews`
  const ofSeller = `/seller/orders/${part.id}/reviews`
  return { seller, buyer, order, part, receive, ofBuyer, ofSeller }
}

describe("reviews of a purchase", () => {
  it("are blind until both sides wrote, and then stand on the shop, are answered, reported and hidden", async () => {
    const { seller, buyer, part, order, receive, ofBuyer, ofSeller } = await aReceivedPurchase()
    const line = `${ofBuyer}/items/${part.items[0]?.line_item_id}`
    const early = await send(`${ofBuyer}/seller`, { token: buyer.token, body: { rating: 5 } })
    expect(early.body).toMatchObject({
      code: "REVIEW_NOT_POSSIBLE",
      fields: [{ code: "not_over" }],
    })

    const waitsFor = async (path: string, token: string) =>
      (await call<Waiting>(path, { token })).waiting
    expect(await waitsFor("/store/reviews/waiting", buyer.token)).toEqual([])
    await receive()
    expect(await waitsFor("/store/reviews/waiting", buyer.token)).toMatchObject([
      {
        seller_order_id: part.id,
        lines: [{ line_item_id: part.items[0]?.line_item_id }],
        seller_is_reviewed: false,
      },
    ])
    expect(await waitsFor("/seller/reviews/waiting", seller.token)).toMatchObject([
      { seller_order_id: part.id, buyer_is_reviewed: false },
    ])
    await call(line, {
      token: buyer.token,
      body: {
        rating: 4,
        text: "Sesuai foto",
        tags: ["as_described"],
        photos: [pictureUrl("ulasan")],
      },
    })
    const { reviews: mine } = await call<Exchange>(`${ofBuyer}/seller`, {
      token: buyer.token,
      body: { rating: 5, aspects: { shipping: 3 } },
    })
    expect(mine.written.map(({ kind, is_shown }) => [kind, is_shown])).toEqual([
      ["item", false],
      ["seller", false],
    ])
    const { reviews: blind } = await call<Exchange>(ofSeller, { token: seller.token })
    expect(blind).toMatchObject({ received: [], other_side_wrote: true, can_review: true })
    const page = () =>
      call<{ reviews: ReviewView[]; rating: { average: number | null; count: number } }>(
        `/store/sellers/${seller.seller.handle}/reviews`
      )
    expect((await page()).rating).toMatchObject({ average: null, count: 0 })

    const { reviews: both } = await call<Exchange>(ofSeller, {
      token: seller.token,
      body: { rating: 5, tags: ["paid_fast"] },
    })
    expect(both.received).toHaveLength(2)
    expect(await waitsFor("/store/reviews/waiting", buyer.token)).toEqual([])
    expect(await waitsFor("/seller/reviews/waiting", seller.token)).toEqual([])
    const { reviews, rating } = await page()
    expect(rating).toMatchObject({ average: 4.5, count: 2 })
    const review = reviews.find(({ kind }) => kind === "item")
    expect(review).toMatchObject({ rating: 4, text: "Sesuai foto", title: part.items[0]?.title })
    const { seller: shop } = await call<{ seller: { rating: object } }>(
      `/store/sellers/${seller.seller.handle}`
    )
    expect(shop.rating).toEqual({ average: 4.5, count: 2 })
    const { reviews: read } = await call<Exchange>(ofBuyer, { token: buyer.token })
    expect(read.received).toMatchObject([{ kind: "buyer", rating: 5, tags: ["paid_fast"] }])

    await call(`/seller/reviews/${review?.id}/answer`, {
      token: seller.token,
      body: { answer: "Terima kasih" },
    })
    await call(`/seller/reviews/${review?.id}/report`, {
      token: seller.token,
      body: { reason: "false" },
    })
    await untilTask(order, "reported_review")
    await call(`/admin/reluv/reviews/${review?.id}/hide`, {
      token: await given.theOperator(),
      body: { reason: "Bukan barang ini" },
    })
    expect((await page()).rating).toMatchObject({ average: 5, count: 1 })
    const tasks = await sql<{ status: string }>(
      `select status from reluv_operator_task where cause = $1`,
      [`reported_review:${review?.id}`]
    )
    expect(tasks).toEqual([{ status: "done" }])
  })

  it("are shown by a clock when one side never writes", async () => {
    const { seller, buyer, part, receive, ofBuyer } = await aReceivedPurchase()
    await receive()
    await call(`${ofBuyer}/seller`, { token: buyer.token, body: { rating: 2 } })
    await sql(`update reluv_review_exchange set blind_until = now() where seller_order_id = $1`, [
      part.id,
    ])
    const rating = await waitUntil(
      async () => {
        const page = await call<{ rating: { average: number | null } }>(
          `/store/sellers/${seller.seller.handle}/reviews`
        )
        return page.rating.average === null ? null : page.rating
      },
      { message: "the review is not shown" }
    )
    expect(rating.average).toBe(2)
  })
})
