import type { CartRatesView, ListingView, SellerOrderView } from "../../src/types/http"
import { call } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import type { Seller } from "../helpers/given/people"
import { BANDUNG, JAKARTA } from "../helpers/given/places"
import { aPromotion, usePromotion } from "../helpers/given/promotions"
import {
  aCart,
  chooseCouriers,
  complete,
  type Order,
  openPayment,
  sellerOrdersOf,
  startPayment,
  untilPaid,
} from "../helpers/given/purchases"
import { biteship, midtrans } from "../helpers/sandbox"
import { add, sumsOf, sumsOver } from "../helpers/sums"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

describe("a purchase from two sellers", () => {
  it("runs from the listings to completed orders, and every sum agrees to the rupiah", async () => {
    const [ani, budi] = [await given.aSeller(JAKARTA, "Ani"), await given.aSeller(BANDUNG, "Budi")]
    const jeans = await given.aListing(ani, {
      price: 187_500,
      variants: [{ title: "M" }, { title: "L", price: 199_999 }],
    })
    const shirt = await given.aListing(ani, { price: 85_001, weight: 350 })
    const bag = await given.aListing(budi, { price: 1_250_000, weight: 1_200 })
    const buyer = await given.aCustomer()

    const cart = await aCart(buyer, [{ variant_id: variantOf(jeans, "L").id }, shirt, bag])
    const quote = await chooseCouriers(cart)
    const order = await complete(await startPayment(cart))
    const { snap_token } = await openPayment(order)

    expect(quote.sellers).toHaveLength(2)
    const shipping = shippingOf(quote)
    const sums = sumsOver({ items: 199_999 + 85_001 + 1_250_000, shipping, discounts: 0 })
    expect(await sumsOf(order)).toEqual(sums)
    expect(await statuses(order)).toEqual(["pending", "pending"])
    expect(await listingStatuses([jeans, shirt, bag])).toEqual(["active", "reserved", "reserved"])

    await midtrans.act(snap_token, "pay", { payment_type: "bank_transfer", bank: "bca" })
    expect(await untilPaid(order)).toMatchObject({ amount: sums.order, snap_token: null })
    expect(await statuses(order)).toEqual(["paid", "paid"])
    expect(await listingStatuses([jeans, shirt, bag])).toEqual(["active", "sold", "sold"])
    expect(await sumsOf(order)).toEqual(sums)

    for (const seller of [ani, budi]) await shipAndDeliver(seller, order)
    for (const { id } of await sellerOrdersOf(order)) {
      await call(`/store/seller-orders/${id}/receive`, { token: buyer.token, body: {} })
    }

    expect(await statuses(order)).toEqual(["completed", "completed"])
    expect(await sumsOf(order)).toEqual(sums)
    expect(await capturedAmounts(order)).toEqual([sums.order])
    const [own] = (await sellerOrdersOf(order)).filter(({ seller }) => seller.id === ani.seller.id)
    expect(own?.items.map(({ variant_id }) => variant_id).sort()).toEqual(
      [variantOf(jeans, "L").id, variantOf(shirt).id].sort()
    )
    expect(own?.history.map(({ to }) => to)).toEqual([
      "paid",
      "processing",
      "shipped",
      "delivered",
      "completed",
    ])
  })

  it("takes a percentage promotion off the lines of both sellers, to the rupiah", async () => {
    const [ani, budi] = [await given.aSeller(JAKARTA, "Ani"), await given.aSeller(BANDUNG, "Budi")]
    const shirt = await given.aListing(ani, { price: 200_000 })
    const bag = await given.aListing(budi, { price: 350_000 })
    const code = await aPromotion(10)

    const cart = await aCart(await given.aCustomer(), [shirt, bag])
    await usePromotion(cart.buyer.token, cart.id, code)
    const quote = await chooseCouriers(cart)
    const order = await complete(await startPayment(cart))
    await openPayment(order)

    const shipping = shippingOf(quote)
    expect(await sumsOf(order)).toEqual(sumsOver({ items: 550_000, shipping, discounts: 55_000 }))
    const parts = await sellerOrdersOf(order)
    expect(new Map(parts.map((part) => [part.seller.id, part.discount_total]))).toEqual(
      new Map([
        [ani.seller.id, 20_000],
        [budi.seller.id, 35_000],
      ])
    )
  })

  it.each([
    { percent: 10, prices: [99_999, 85_001] },
    { percent: 33, prices: [100_000, 99_999] },
    { percent: 12.5, prices: [33_333, 77_777] },
  ])("is whole rupiah when $percent % of $prices is not", async ({ percent, prices }) => {
    const pieces = [
      await given.aListing(await given.aSeller(JAKARTA, "Ani"), { price: prices[0] }),
      await given.aListing(await given.aSeller(BANDUNG, "Budi"), { price: prices[1] }),
    ]
    const cart = await aCart(await given.aCustomer(), pieces)
    await usePromotion(cart.buyer.token, cart.id, await aPromotion(percent))
    const quote = await chooseCouriers(cart)
    const order = await complete(await startPayment(cart))
    await openPayment(order)

    const sums = await sumsOf(order)

    const { discounts } = sums
    const shipping = shippingOf(quote)
    expect(sums).toEqual(sumsOver({ items: add(prices), shipping, discounts }))
    expect(Number.isInteger(discounts)).toBe(true)
    expect(Math.abs(discounts - (add(prices) * percent) / 100)).toBeLessThan(prices.length)
  })

  it("is whole rupiah though the cart changed after its payment session was made", async () => {
    // 10 % of each is a fraction of a rupiah, 10 % of both together is not: the total stays as it is.
    const pieces = [
      await given.aListing(await given.aSeller(JAKARTA, "Ani"), { price: 99_995 }),
      await given.aListing(await given.aSeller(BANDUNG, "Budi"), { price: 99_995 }),
    ]
    const cart = await aCart(await given.aCustomer(), pieces)
    const { token, email } = cart.buyer
    await usePromotion(token, cart.id, await aPromotion(10))
    const quote = await chooseCouriers(cart)
    const ready = await startPayment(cart)
    await call(`/store/carts/${cart.id}`, { token, body: { email: `again-${email}` } })
    const order = await complete(ready)
    await openPayment(order)

    const shipping = shippingOf(quote)
    expect(await sumsOf(order)).toEqual(sumsOver({ items: 199_990, shipping, discounts: 19_999 }))
  })
})

function shippingOf({ sellers }: CartRatesView): number {
  return add(sellers.map(({ rates }) => rates[0]?.price ?? 0))
}

async function shipAndDeliver({ token }: Seller, { id: order_id }: Order): Promise<void> {
  const { orders } = await call<{ orders: SellerOrderView[] }>("/seller/orders", { token })
  const own = orders.find((part) => part.order_id === order_id)
  const path = `/seller/orders/${own?.id}`
  await call(`${path}/process`, { token, body: {} })
  const { order } = await call<{ order: SellerOrderView }>(`${path}/ship`, { token, body: {} })
  expect(order.waybill_id).toBeTruthy()
  for (const [report, status] of [
    ["picked", "shipped"],
    ["delivered", "delivered"],
  ] as const) {
    await biteship.report(order.shipment?.booking_id ?? "", report)
    await waitUntil(async () => {
      const answer = await call<{ order: SellerOrderView }>(path, { token })
      return answer.order.status === status
    })
  }
}

async function statuses(order: Order): Promise<string[]> {
  return (await sellerOrdersOf(order)).map(({ status }) => status)
}

async function listingStatuses(listings: readonly ListingView[]): Promise<string[]> {
  const answers = listings.map(({ id }) => call<{ listing: ListingView }>(`/store/listings/${id}`))
  return (await Promise.all(answers)).map(({ listing }) => listing.status)
}

async function capturedAmounts({ id }: Order): Promise<number[]> {
  const rows = await sql<{ amount: number }>(
    `select c.amount::float8 as amount from capture c
     join payment p on p.id = c.payment_id
     join order_payment_collection o on o.payment_collection_id = p.payment_collection_id
     where o.order_id = $1 and c.deleted_at is null`,
    [id]
  )
  return rows.map((row) => row.amount)
}
