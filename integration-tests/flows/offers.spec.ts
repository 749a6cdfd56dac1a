import type { ListingDetail, ListingView, OfferView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { buyAtOnce, quoteAtOnce } from "../helpers/given/one-request"
import type { Customer, Seller } from "../helpers/given/people"
import { chooseCouriers, startPayment } from "../helpers/given/purchases"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

type Offered = { offer: OfferView }

const makeOffer = (buyer: Customer, pieces: readonly ListingView[], amount: number) =>
  send<Offered>("/store/offers", {
    token: buyer.token,
    body: { variant_ids: pieces.map((piece) => variantOf(piece).id), amount },
  })

const pricesIn = async (cart_id: string) =>
  (
    await sql<{ price: number }>(
      `select unit_price::int as price from cart_line_item where cart_id = $1 and deleted_at is null
       order by created_at, id`,
      [cart_id]
    )
  ).map(({ price }) => price)

/** An offer that its shop has accepted. */
async function anAgreedPrice(
  seller: Seller,
  buyer: Customer,
  pieces: readonly ListingView[],
  { amount, holds = false }: { amount: number; holds?: boolean }
): Promise<OfferView> {
  const { body } = await makeOffer(buyer, pieces, amount)
  const { offer } = await call<Offered>(`/seller/offers/${body.offer.id}/accept`, {
    token: seller.token,
    body: { amount, holds },
  })
  return offer
}

/** What somebody was told of an offer; what happened within a moment is told in any order. */
const toldOf = (offer: OfferView, customer_id: string) =>
  sql<{ kind: string }>(
    `select kind from reluv_notification where customer_id = $1 and content->'ids'->>'offer_id' = $2`,
    [customer_id, offer.id]
  ).then((rows) => rows.map(({ kind }) => kind).toSorted())

describe("an offer", () => {
  it("is countered, accepted and held for its buyer, whose cart has the price, and used by their order", async () => {
    const [seller, buyer, other] = [
      await given.aSeller(),
      await given.aCustomer(),
      await given.aCustomer(),
    ]
    const piece = await given.aListing(seller, { price: 100_000 })
    const tooMuch = await makeOffer(buyer, [piece], 100_000)
    expect([tooMuch.status, tooMuch.body]).toMatchObject([400, { code: "OFFER_AMOUNT_INVALID" }])
    const { status, body } = await makeOffer(buyer, [piece], 60_000)
    expect([status, body.offer]).toMatchObject([
      201,
      { status: "open", amount: 60_000, list_total: 100_000, seller: { id: seller.seller.id } },
    ])
    const { id } = body.offer

    const ofShop = await call<{ offers: OfferView[] }>("/seller/offers?status=open", {
      token: seller.token,
    })
    expect(ofShop.offers.map((offer) => offer.id)).toEqual([id])
    await call(`/seller/offers/${id}/counter`, {
      token: seller.token,
      body: { amount: 90_000, holds: true },
    })
    const stale = await send(`/store/offers/${id}/accept`, {
      token: buyer.token,
      body: { amount: 60_000 },
    })
    expect(stale.body).toMatchObject({ code: "OFFER_CHANGED" })
    const { offer } = await call<Offered>(`/store/offers/${id}/accept`, {
      token: buyer.token,
      body: { amount: 90_000 },
    })
    expect(offer).toMatchObject({ status: "accepted", holds: true, pieces: [{ price: 90_000 }] })

    const { listing } = await call<{ listing: ListingDetail }>(`/store/listings/${piece.id}`)
    expect(listing).toMatchObject({ price: 100_000, status: "reserved" })
    // The promise ends by itself, which everybody may know; to whom it was made nobody else does.
    expect(listing.reserved_until).toBe(offer.valid_until)
    expect(JSON.stringify(listing)).not.toContain(offer.buyer.id)
    const late = await buyAtOnce(other, [piece])
    expect([late.status, late.body]).toMatchObject([400, { code: "ORD_007" }])
    // A server that has never heard of an agreed price knows this one all the same.
    const cart = await given.aReadyCart(buyer, [piece])
    expect(await pricesIn(cart.id)).toEqual([90_000])
    const bought = await send<{ order: { id: string } }>(`/store/carts/${cart.id}/complete`, {
      token: buyer.token,
      body: {},
      server: 1,
    })
    expect(bought.status).toBe(200)
    const { offer: used } = await call<Offered>(`/store/offers/${id}`, { token: buyer.token })
    expect(used).toMatchObject({ status: "used", order_id: bought.body.order.id })

    await waitUntil(
      async () => (await toldOf(offer, buyer.id)).join() === "offer-accepted,offer-countered"
    )
    const owner = seller.id
    await waitUntil(async () => (await toldOf(offer, owner)).join() === "offer-agreed,offer-made")
    // The order has its price: Medusa's price list of it goes.
    await waitUntil(async () => {
      const lists = await sql(
        `select id from price_list where description = $1 and deleted_at is null`,
        [`Reluv ${id}`]
      )
      return lists.length === 0
    })
  })

  it("is answered at once where the shop's terms say so, and refused where it takes none", async () => {
    const [seller, buyer] = [await given.aSeller(), await given.aCustomer()]
    const piece = await given.aListing(seller, { price: 100_000 })
    const path = `/seller/listings/${piece.id}/offer-terms`
    const terms = (body: object) => send(path, { token: seller.token, body })
    const crossed = await terms({ declines_below: 80_000, accepts_from: 70_000 })
    expect([crossed.status, crossed.body]).toMatchObject([400, { code: "OFFER_TERMS_INVALID" }])
    await terms({ declines_below: 60_000, accepts_from: 90_000 })
    const low = await makeOffer(buyer, [piece], 59_999)
    expect(low.body.offer.status).toBe("declined")
    const high = await makeOffer(buyer, [piece], 90_000)
    expect(high.body.offer).toMatchObject({ status: "accepted", holds: false })
    const { offer } = await call<Offered>(`/store/offers/${high.body.offer.id}/withdraw`, {
      token: buyer.token,
      body: {},
    })
    expect(offer.status).toBe("withdrawn")
    const quote = await quoteAtOnce(buyer, [piece])
    expect(quote.body.item_total).toBe(100_000)
    await terms({ takes_offers: false })
    const off = await makeOffer(buyer, [piece], 90_000)
    expect([off.status, off.body]).toMatchObject([400, { code: "OFFER_OFF" }])
    const own = await makeOffer(seller, [piece], 90_000)
    expect([own.status, own.body]).toMatchObject([400, { code: "OWN_PIECE" }])
  })

  it("comes back with the pieces of an order that nobody paid, and lapses once another has them", async () => {
    const [seller, buyer, other] = [
      await given.aSeller(),
      await given.aCustomer(),
      await given.aCustomer(),
    ]
    const piece = await given.aListing(seller, { price: 100_000 })
    const { id } = await anAgreedPrice(seller, buyer, [piece], { amount: 70_000 })
    const read = async () =>
      (await call<Offered>(`/store/offers/${id}`, { token: buyer.token })).offer.status
    const order = await given.anUnpaidOrder(buyer, [piece])
    expect(await read()).toBe("used")
    await call(`/store/orders/${order.id}/cancel`, { token: buyer.token, body: {} })
    await waitUntil(async () => (await read()) === "accepted")
    await given.aPaidOrder(other, [piece])
    await waitUntil(async () => (await read()) === "lapsed")
  })
})

describe("an agreed price cannot be forged", () => {
  let seller: Seller
  let buyer: Customer
  let stranger: Customer
  let piece: ListingView
  let many: ListingView
  let bundle: ListingView[]
  let offer: OfferView

  beforeAll(async () => {
    seller = await given.aSeller()
    buyer = await given.aCustomer()
    stranger = await given.aCustomer()
    piece = await given.aListing(seller, { price: 100_000 })
    many = await given.aListing(seller, { price: 100_000, stock: 3 })
    bundle = [
      await given.aListing(seller, { price: 100_000 }),
      await given.aListing(seller, { price: 50_000 }),
    ]
    offer = await anAgreedPrice(seller, buyer, [piece], { amount: 70_000 })
    await anAgreedPrice(seller, buyer, [many], { amount: 70_000 })
    await anAgreedPrice(seller, buyer, bundle, { amount: 90_000 })
  })

  const variant = () => variantOf(piece).id
  const strangersCart = () => given.aCart(stranger, [])
  const line = (more: object) => ({ variant_id: variant(), quantity: 1, ...more })
  const addTo = async (cart_id: string, token: string | undefined, more: object) =>
    send(`/store/carts/${cart_id}/line-items`, { token, body: line(more) })
  const complete = (cart_id: string, token: string | undefined) =>
    send(`/store/carts/${cart_id}/complete`, { token, body: {} })

  /** What somebody tries, and what comes of it: a refusal, or what everybody pays. */
  const attempts: [string, () => Promise<unknown>, unknown][] = [
    [
      "a line that names its price",
      async () =>
        (await addTo((await strangersCart()).id, stranger.token, { unit_price: 70_000 })).status,
      400,
    ],
    [
      "a line that says its price is its own",
      async () =>
        (await addTo((await strangersCart()).id, stranger.token, { is_custom_price: true })).status,
      400,
    ],
    [
      "a line that names the offer in its metadata",
      async () => {
        const { id } = await strangersCart()
        await addTo(id, stranger.token, { metadata: { offer_id: offer.id, customer_id: buyer.id } })
        return pricesIn(id)
      },
      [100_000],
    ],
    [
      "a cart that names its customer",
      async () =>
        (await send("/store/carts", { token: stranger.token, body: { customer_id: buyer.id } }))
          .status,
      400,
    ],
    [
      "a guest's cart with the buyer's e-mail",
      // Medusa finds the account by its address and shows its price; nobody but the account completes its cart.
      async () => {
        const cart = await given.aReadyCart({ ...buyer, token: "" }, [piece])
        const { status, body } = await complete(cart.id, undefined)
        return [await pricesIn(cart.id), status, body.code]
      },
      [[70_000], 401, "AUTH_005"],
    ],
    [
      "the buyer's cart, completed by another",
      async () => {
        const cart = await given.aReadyCart(buyer, [piece])
        const { status } = await complete(cart.id, stranger.token)
        return [await pricesIn(cart.id), status >= 400 && status < 500]
      },
      [[70_000], true],
    ],
    [
      "the buyer's cart, taken over by another and completed",
      async () => {
        const cart = await given.aReadyCart(buyer, [piece])
        await send(`/store/carts/${cart.id}/customer`, { token: stranger.token, body: {} })
        const { status } = await complete(cart.id, stranger.token)
        return status >= 400 && status < 500
      },
      true,
    ],
    [
      "a purchase that names its price",
      async () => {
        const wanted = { variant_id: variant(), quantity: 1, unit_price: 70_000 }
        return (await buyAtOnce(stranger, [wanted])).status
      },
      400,
    ],
    [
      "a purchase of another",
      async () => (await quoteAtOnce(stranger, [piece])).body.item_total,
      100_000,
    ],
    [
      "a product's price for another customer's id",
      async () =>
        (await send(`/store/products?id=${piece.product_id}&customer_id=${buyer.id}`)).status,
      400,
    ],
    [
      "two for the price of one, in one line",
      async () =>
        (await quoteAtOnce(buyer, [{ variant_id: variantOf(many).id, quantity: 2 }])).body
          .item_total,
      200_000,
    ],
    [
      "two for the price of one each, in two lines",
      async () => {
        const cart = await given.aCart(buyer, [many])
        await send(`/store/carts/${cart.id}/line-items`, {
          token: buyer.token,
          body: { variant_id: variantOf(many).id, quantity: 1, metadata: { second: true } },
        })
        await chooseCouriers(cart)
        const { status, body } = await complete((await startPayment(cart)).id, buyer.token)
        return [await pricesIn(cart.id), status, (body as { code?: string }).code]
      },
      [[70_000, 70_000], 400, "OFFER_INCOMPLETE"],
    ],
    [
      "a bundle torn apart",
      async () => {
        const { status, body } = await buyAtOnce(buyer, bundle.slice(0, 1))
        return [status, body.code]
      },
      [400, "OFFER_INCOMPLETE"],
    ],
    [
      "another amount than was agreed",
      async () => {
        const path = `/store/offers/${offer.id}/accept`
        return (await send(path, { token: buyer.token, body: { amount: 1 } })).body.code
      },
      "OFFER_STATUS_NOT_ALLOWED",
    ],
    [
      "the shop's answer, given by the buyer",
      async () => {
        const made = await makeOffer(stranger, [piece], 10_000)
        const path = `/seller/offers/${made.body.offer.id}/accept`
        return (await send(path, { token: stranger.token, body: { amount: 10_000 } })).status
      },
      403,
    ],
    [
      "the offer of another",
      async () =>
        (await send(`/store/offers/${offer.id}/withdraw`, { token: stranger.token, body: {} }))
          .status,
      404,
    ],
    [
      "its buyer's cart of before, once the window is over",
      async () => {
        const cart = await given.aReadyCart(buyer, [piece])
        const before = await pricesIn(cart.id)
        await sql(
          `with list as (
             update price_list set starts_at = now() - interval '2 days', ends_at = now() - interval '1 second'
             where description = 'Reluv ' || $1
           )
           update reluv_offer set valid_until = now() - interval '1 second', settle_at = now() + interval '1 hour'
           where id = $1`,
          [offer.id]
        )
        const { status, body } = await complete(cart.id, buyer.token)
        return [before, status, body.code, await pricesIn(cart.id)]
      },
      [[70_000], 400, "CART_CHANGED", [100_000]],
    ],
    [
      "the same, once more after the clock has come round",
      async () => {
        const cart = await given.aReadyCart(buyer, [piece])
        await sql(`update reluv_offer set settle_at = now() where id = $1`, [offer.id])
        await waitUntil(async () => {
          const [row] = await sql<{ status: string; settle_at: Date | null }>(
            `select status, settle_at from reluv_offer where id = $1`,
            [offer.id]
          )
          return row?.status === "expired" && row.settle_at === null
        })
        return pricesIn(cart.id)
      },
      [100_000],
    ],
  ]

  it.each(attempts)("by %s", async (_, attempt, outcome) => {
    expect(await attempt()).toEqual(outcome)
  })

  it("and the bundle is bought whole for what was agreed, once", async () => {
    const bought = await buyAtOnce(buyer, bundle)
    const paid = bought.body.seller_orders.map(({ item_total }) => item_total)
    expect([bought.status, paid]).toEqual([201, [90_000]])
    const again = await makeOffer(buyer, bundle, 80_000)
    expect([again.status, again.body]).toMatchObject([400, { code: "ORD_007" }])
  })
})
