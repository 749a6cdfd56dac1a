import type { CartRatesView, ListingView, SellerOrderView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { aPurchaseOf, buyAtOnce, orderOf, quoteAtOnce } from "../helpers/given/one-request"
import { type Customer, type Seller, unique } from "../helpers/given/people"
import { BANDUNG, JAKARTA, MENTENG } from "../helpers/given/places"
import { aPromotion, usePromotion } from "../helpers/given/promotions"
import {
  aCart,
  chooseCouriers,
  complete,
  openPayment,
  startPayment,
  untilPaid,
} from "../helpers/given/purchases"
import { callsTo, fault, midtrans, noFaults } from "../helpers/sandbox"
import { ordersWith, reservedOf } from "../helpers/stock"
import { sumsOf, sumsOver } from "../helpers/sums"

let ani: Seller
let budi: Seller
let citra: Seller

beforeAll(async () => {
  ani = await given.aSeller(JAKARTA, "Ani")
  budi = await given.aSeller(BANDUNG, "Budi")
  citra = await given.aSeller(MENTENG, "Citra")
})
afterEach(noFaults)
afterAll(closeDatabase)

describe("a purchase in one request", () => {
  it.each([1, 3])("from %d sellers is an order with its parts and its payment page", async (n) => {
    const pieces: ListingView[] = []
    for (const [index, seller] of [ani, budi, citra].slice(0, n).entries())
      pieces.push(await given.aListing(seller, { price: 100_001 + index }))
    const buyer = await given.aCustomer()

    const finish_url = "http://localhost:8000/order/{order_id}/confirmed"
    const { status, body } = await buyAtOnce(buyer, pieces, { finish_url })

    expect(status).toBe(201)
    expect(body.seller_orders.map((part) => part.status)).toEqual(Array(n).fill("pending"))
    expect(body.payment).toMatchObject({ order_id: body.order.id, status: "pending" })
    expect(body.payment.snap_token).toBeTruthy()
    const items = pieces.reduce((all, { price }) => all + price, 0)
    const shipping = body.seller_orders.reduce((all, part) => all + part.shipping_total, 0)
    const order = orderOf(buyer, body)
    expect(await sumsOf(order)).toEqual(sumsOver({ items, shipping, discounts: 0 }))

    await midtrans.act(body.payment.snap_token ?? "", "pay", { payment_type: "qris" })
    expect(await untilPaid(order)).toMatchObject({ amount: items + shipping })
    const page = await (await fetch(body.payment.redirect_url ?? "")).text()
    expect(page).toContain(`href="http://localhost:8000/order/${order.id}/confirmed"`)
    for (const piece of pieces) {
      const { listing } = await call<{ listing: ListingView }>(`/store/listings/${piece.id}`)
      expect(listing.status).toBe("sold")
    }
  })

  it("costs what the quote said, and as step by step: each line, method and rupiah", async () => {
    const shirt = await given.aListing(ani, { price: 99_999, stock: 2 })
    const bag = await given.aListing(budi, { price: 85_001, stock: 4, weight: 1_100 })
    const items = [
      { variant_id: variantOf(shirt).id, quantity: 1 },
      { variant_id: variantOf(bag).id, quantity: 2 },
    ]
    const code = await aPromotion(12.5)
    const buyer = await given.aCustomer()

    const cart = await aCart(buyer, items)
    await usePromotion(buyer.token, cart.id, code)
    await chooseCouriers(cart)
    const slow = await complete(await startPayment(cart))
    await openPayment(slow)
    const quote = await quoteAtOnce(buyer, items, { codes: [code] })
    const { body } = await buyAtOnce(buyer, items, { codes: [code] })
    const fast = orderOf(buyer, body)

    expect(quote.body.problems).toEqual([])
    const { item_total, shipping_total, discount_total, total } = quote.body
    expect(await sumsOf(fast)).toEqual(
      sumsOver({ items: item_total, shipping: shipping_total, discounts: discount_total })
    )
    expect(fast.total).toBe(total)
    expect(await sumsOf(fast)).toEqual(await sumsOf(slow))
    expect(await chargesOf(fast.id)).toEqual(await chargesOf(slow.id))
  })

  it("takes the courier that was asked for", async () => {
    const pieces = [await given.aListing(ani), await given.aListing(budi)]
    const buyer = await given.aCustomer()
    const quote = await quoteAtOnce(buyer, pieces)
    const dearest = quote.body.sellers.map(({ seller, rates }) => {
      const { courier_code, courier_service_code } = rates.at(-1) ?? {}
      return { seller_id: seller.id, courier_code, courier_service_code }
    })

    const wanted = { couriers: dearest, finish_url: "https://evil.example/" }
    const foreign = await buyAtOnce(buyer, pieces, wanted)
    expect([foreign.status, foreign.body.code]).toEqual([400, "PAYMENT_FINISH_URL_FOREIGN"])

    const { body } = await buyAtOnce(buyer, pieces, { couriers: dearest })

    const chosen = body.seller_orders.map(({ seller, courier_code, courier_service_code }) => ({
      seller_id: seller.id,
      courier_code,
      courier_service_code,
    }))
    expect(new Set(chosen)).toEqual(new Set(dearest))
  })

  it("is insured at the seller's where its buyer wants it: quoted, paid and booked the same", async () => {
    const pieces = [
      await given.aListing(ani, { price: 300_000 }),
      await given.aListing(budi, { price: 85_000 }),
    ]
    const buyer = await given.aCustomer()
    const quote = await quoteAtOnce(buyer, pieces)
    const couriers = quote.body.sellers.map(({ seller, rates }) => {
      const rate = rates.find(({ insurance_offer }) => insurance_offer?.included === false)
      if (!rate?.insurance_offer) throw new Error("nobody insures")
      const { courier_code, courier_service_code, price, insurance_offer } = rate
      const insurance = seller.id === ani.seller.id
      expect(insurance_offer.price).toBe(price + insurance_offer.fee)
      return {
        pays: insurance ? insurance_offer.price : price,
        choice: { seller_id: seller.id, courier_code, courier_service_code, insurance },
      }
    })
    const wanted = { couriers: couriers.map(({ choice }) => choice) }

    const { body } = await buyAtOnce(buyer, pieces, wanted)
    const order = orderOf(buyer, body)
    await midtrans.act(body.payment.snap_token ?? "", "pay", { payment_type: "qris" })
    await untilPaid(order)

    for (const part of body.seller_orders) {
      const seller = [ani, budi].find(({ seller }) => seller.id === part.seller.id)
      const insured = part.seller.id === ani.seller.id ? 300_000 : null
      const chosen = couriers.find(({ choice }) => choice.seller_id === part.seller.id)
      expect(part.shipping_total).toBe(chosen?.pays)
      const path = `/seller/orders/${part.id}/ship`
      const shipped = await send<{ order: SellerOrderView }>(path, {
        token: seller?.token,
        body: {},
      })
      expect(shipped.body.order.shipment).toMatchObject({
        insured_value: insured,
        quoted_price: chosen?.pays,
      })
      const [booking] = (await callsTo("biteship", "/biteship/v1/orders")).filter(({ request }) =>
        String(request?.reference_id).startsWith(part.number)
      )
      expect(booking?.request?.courier_insurance ?? null).toBe(insured)
    }
  })

  it("has its insurance chosen in a cart as well", async () => {
    const piece = await given.aListing(ani)
    const buyer = await given.aCustomer()
    const cart = await aCart(buyer, [piece])
    const rates = await call<CartRatesView>(`/store/carts/${cart.id}/shipping-rates`)
    const [offer] = rates.sellers
    const rate = offer?.rates.find(({ insurance_offer }) => insurance_offer?.included === false)
    const choose = (insurance: unknown) =>
      send<{ cart: { shipping_total: number }; code?: string }>(
        `/store/carts/${cart.id}/shipping-methods`,
        {
          token: buyer.token,
          body: { option_id: offer?.shipping_option_id, data: { ...rate, insurance } },
        }
      )

    expect((await choose("yes")).body.code).toBe("INPUT_INVALID")
    expect((await choose(true)).body.cart.shipping_total).toBe(rate?.insurance_offer?.price)
    expect((await choose(false)).body.cart.shipping_total).toBe(rate?.price)
  })

  it("stands though Midtrans is down; its payment page comes later", async () => {
    const buyer = await given.aCustomer()
    await fault({ vendor: "midtrans", path: "/snap/v1/transactions", status: 503 })

    const { status, body } = await buyAtOnce(buyer, [await given.aListing(ani)])

    expect([status, body.payment.status, body.payment.snap_token]).toEqual([201, "pending", null])
    await noFaults()
    await openPayment(orderOf(buyer, body))
  })

  it("is for customers only", async () => {
    const body = await aPurchaseOf(await given.aCustomer(), [await given.aListing(ani)], {
      couriers: "cheapest",
    })
    for (const path of ["/store/purchases", "/store/purchases/quote"]) {
      const answer = await send(path, { body })
      expect([answer.status, answer.body.code]).toEqual([401, "AUTH_005"])
    }
  })
})

describe("a quote", () => {
  it("names everything that is wrong at once, holds nothing and makes no cart", async () => {
    const piece = await given.aListing(ani, { price: 50_000 })
    const sold = await given.aListing(budi)
    expect((await buyAtOnce(await given.aCustomer(), [sold])).status).toBe(201)
    const buyer = await given.aCustomer()

    const { status, body } = await quoteAtOnce(
      buyer,
      [piece, sold, { variant_id: "variant_01DOESNOTEXIST" }],
      { codes: ["NO-SUCH-CODE"] }
    )

    expect(status).toBe(200)
    expect(body.problems).toEqual([
      problem("ITEM_NOT_FOR_SALE", { variant_ids: ["variant_01DOESNOTEXIST"] }),
      problem("ORD_007", { variant_ids: [variantOf(sold).id] }),
      problem("CODE_UNKNOWN", { codes: ["NO-SUCH-CODE"] }),
    ])
    expect(body.sellers.map(({ seller, rates }) => [seller.id, rates.length > 0])).toEqual(
      expect.arrayContaining([[ani.seller.id, true]])
    )
    expect(await tracesOf(buyer)).toEqual({ carts: 0, orders: 0, requests: 0 })
    expect(await claimsOf(piece)).toEqual([])
  })
})

describe("what is refused leaves nothing behind:", () => {
  const cases: [string, string, () => Promise<Refused>][] = [
    [
      "a variant that nobody sells",
      "ITEM_NOT_FOR_SALE",
      async () => ({ items: [{ variant_id: "variant_01DOESNOTEXIST" }] }),
    ],
    [
      "more than there are",
      "ORD_007",
      async () => {
        const listing = await given.aListing(ani, { stock: 2 })
        return { items: [{ variant_id: variantOf(listing).id, quantity: 3 }] }
      },
    ],
    [
      "a listing that was taken down",
      "ORD_007",
      async () => {
        const listing = await given.aListing(ani)
        await call(`/seller/listings/${listing.id}`, {
          token: ani.token,
          body: { status: "inactive" },
        })
        return { items: [listing] }
      },
    ],
    [
      "a courier that does not go there",
      "COURIER_NOT_OFFERED",
      async () => ({
        items: [await given.aListing(ani)],
        couriers: [{ seller_id: ani.seller.id, courier_code: "no-such-courier" }],
      }),
    ],
    [
      "no courier for one of the sellers",
      "COURIER_MISSING",
      async () => ({
        items: [await given.aListing(ani), await given.aListing(budi)],
        couriers: [{ seller_id: ani.seller.id, courier_code: "jne" }],
      }),
    ],
    [
      "a courier for a seller of whom nothing is bought",
      "COURIER_NOT_NEEDED",
      async () => ({
        items: [await given.aListing(ani)],
        couriers: [ani, budi].map(({ seller }) => ({ seller_id: seller.id, courier_code: "jne" })),
      }),
    ],
    [
      "an unknown code",
      "CODE_UNKNOWN",
      async () => ({ items: [await given.aListing(ani)], codes: ["NO-SUCH-CODE"] }),
    ],
    [
      "a code that takes nothing off",
      "CODE_NOT_APPLICABLE",
      async () => ({ items: [await given.aListing(ani)], codes: [await aPromotionForNobody()] }),
    ],
    [
      "couriers that do not answer",
      "ORD_004",
      async () => {
        // Nothing is kept of a parcel of this weight that could stand in.
        const listing = await given.aListing(ani, { weight: 100 + (Date.now() % 20_000) })
        await fault({ vendor: "biteship", path: "/v1/rates", status: 500 })
        return { items: [listing] }
      },
    ],
    [
      "a price of the client's own",
      "INPUT_INVALID",
      async () => ({
        items: [{ variant_id: variantOf(await given.aListing(ani)).id, unit_price: 1 } as never],
      }),
    ],
  ]

  it.each(cases)("%s (%s)", async (_, code, prepare) => {
    const buyer = await given.aCustomer()
    const { items, ...wanted } = await prepare()

    const { status, body } = await buyAtOnce(buyer, items, { ...wanted, key: unique() })

    expect([status, body.code]).toEqual([400, code])
    expect(await tracesOf(buyer)).toEqual({ carts: 0, orders: 0, requests: 0 })
    for (const item of items) {
      const variant = "variant_id" in item ? item.variant_id : variantOf(item).id
      expect(await ordersWith([variant])).toEqual([])
    }
  })
})

describe("the last piece, bought in one request by 12 buyers at once on two servers,", () => {
  it("goes to one; the others hear it and leave no cart", async () => {
    const piece = await given.aListing(ani)
    const buyers: Customer[] = []
    for (let n = 0; n < 12; n++) buyers.push(await given.aCustomer())

    const answers = await Promise.all(
      buyers.map((buyer, n) => buyAtOnce(buyer, [piece], { server: n % 2, key: unique() }))
    )

    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(11).fill(400)])
    const refusals = answers.filter(({ status }) => status !== 201)
    expect(new Set(refusals.map(({ body }) => body.code))).toEqual(new Set(["ORD_007"]))
    expect(await ordersWith([variantOf(piece).id])).toHaveLength(1)
    expect(await reservedOf(variantOf(piece).id)).toEqual({ level: 1, reservations: 1 })
    const traces = await Promise.all(buyers.map(tracesOf))
    expect(traces.filter(({ orders }) => orders === 0)).toEqual(
      Array(11).fill({ carts: 0, orders: 0, requests: 0 })
    )
  })
})

describe("an Idempotency-Key", () => {
  it("makes one purchase of ten requests at once on two servers and two after", async () => {
    const piece = await given.aListing(ani, { stock: 5 })
    const buyer = await given.aCustomer()
    const key = unique()
    const ask = (n: number) => buyAtOnce(buyer, [piece], { key, server: n % 2 })

    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => ask(n)))
    answers.push(await ask(0), await ask(1))

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
    const [order, ...more] = await ordersWith([variantOf(piece).id])
    expect(more).toEqual([])
    expect(new Set(answers.map(({ body }) => body.order.id))).toEqual(new Set([order?.id]))
    expect(new Set(answers.map(({ body }) => body.payment.snap_token)).size).toBe(1)
    expect(await tracesOf(buyer)).toEqual({ carts: 1, orders: 1, requests: 1 })
    expect(await reservedOf(variantOf(piece).id)).toEqual({ level: 1, reservations: 1 })
  })

  it("stands for nothing else, and is each customer's own", async () => {
    const [piece, another] = [await given.aListing(ani, { stock: 3 }), await given.aListing(budi)]
    const [buyer, somebody] = [await given.aCustomer(), await given.aCustomer()]
    const key = unique()
    const first = await buyAtOnce(buyer, [piece], { key })

    const reused = await buyAtOnce(buyer, [another], { key })
    const theirs = await buyAtOnce(somebody, [piece], { key })

    expect([reused.status, reused.body.code]).toEqual([400, "IDEMPOTENCY_KEY_USED"])
    expect(theirs.status).toBe(201)
    expect(theirs.body.order.id).not.toBe(first.body.order.id)
    expect(await ordersWith([variantOf(another).id])).toEqual([])
  })

  it("is free again after a refusal", async () => {
    const buyer = await given.aCustomer()
    const key = unique()
    const refused = await buyAtOnce(buyer, [await given.aListing(ani)], { key, codes: ["NOPE"] })

    const bought = await buyAtOnce(buyer, [await given.aListing(ani)], { key })

    expect([refused.status, bought.status]).toEqual([400, 201])
  })

  it("may be left out: then each request is a purchase", async () => {
    const piece = await given.aListing(ani, { stock: 2 })
    const buyer = await given.aCustomer()

    const [one, two] = [await buyAtOnce(buyer, [piece]), await buyAtOnce(buyer, [piece])]

    expect(one.body.order.id).not.toBe(two.body.order.id)
    expect(await ordersWith([variantOf(piece).id])).toHaveLength(2)
  })

  it("is 1 to 255 printable characters", async () => {
    const { status, body } = await buyAtOnce(await given.aCustomer(), [await given.aListing(ani)], {
      key: "x".repeat(256),
    })

    expect([status, body.code]).toEqual([400, "INPUT_INVALID"])
    expect(body.message).toContain("Idempotency-Key")
  })
})

type Refused = {
  items: Parameters<typeof buyAtOnce>[1]
  couriers?: unknown
  codes?: string[]
}

function problem(
  code: string,
  about: Partial<Record<"variant_ids" | "seller_ids" | "codes", string[]>>
) {
  const nothing = { variant_ids: [], seller_ids: [], codes: [] }
  return { ...nothing, ...about, code, message: expect.any(String) }
}

/** What a buyer has left in the database. */
function tracesOf({ id }: Customer): Promise<{ carts: number; orders: number; requests: number }> {
  return sqlOne(
    `select
       (select count(*)::int from cart where customer_id = $1) as carts,
       (select count(*)::int from "order" where customer_id = $1) as orders,
       (select count(*)::int from reluv_purchase_request where customer_id = $1) as requests`,
    [id]
  )
}

async function claimsOf(listing: ListingView): Promise<string[]> {
  const rows = await sql<{ status: string }>(
    "select status from reluv_piece_claim where listing_id = $1",
    [listing.id]
  )
  return rows.map(({ status }) => status)
}

/** The lines and methods of an order with everything but their ids and times. */
async function chargesOf(orderId: string): Promise<unknown[]> {
  const rows = await sql<{ row: object }>(
    `select to_jsonb(l) - '{id,created_at,updated_at,totals_id}'::text[] || jsonb_build_object(
       'quantity', i.quantity,
       'adjustments', (select jsonb_agg(jsonb_build_array(a.code, a.amount, a.promotion_id))
         from order_line_item_adjustment a where a.item_id = l.id and a.deleted_at is null)
     ) as row
     from order_item i join order_line_item l on l.id = i.item_id
     where i.order_id = $1 and i.deleted_at is null
     union all
     select jsonb_build_object('name', m.name, 'amount', m.amount, 'is_tax_inclusive',
       m.is_tax_inclusive, 'shipping_option_id', m.shipping_option_id, 'data', m.data - 'quoted_at')
     from order_shipping s join order_shipping_method m on m.id = s.shipping_method_id
     where s.order_id = $1 and s.deleted_at is null`,
    [orderId]
  )
  return rows.map(({ row }) => JSON.stringify(row, null, 1)).sort()
}

async function aPromotionForNobody(): Promise<string> {
  const code = `NIHIL-${unique()}`
  await call("/admin/promotions", {
    token: await given.theOperator(),
    body: {
      code,
      type: "standard",
      status: "active",
      application_method: {
        type: "percentage",
        target_type: "items",
        allocation: "across",
        currency_code: "idr",
        value: 10,
        target_rules: [
          { attribute: "items.product.id", operator: "eq", values: ["prod_01DOESNOTEXIST"] },
        ],
      },
    },
  })
  return code
}
