import type { CartVouchersView, VoucherView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase, sql, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { theOperator, unique } from "../helpers/given/people"
import { aPromotion, usePromotion } from "../helpers/given/promotions"
import {
  aCart,
  type Cart,
  chooseCouriers,
  complete,
  openPayment,
  type ReadyCart,
  sellerOrdersOf,
  startPayment,
  untilPaid,
} from "../helpers/given/purchases"
import { midtrans } from "../helpers/sandbox"

afterAll(closeDatabase)

type Shown = {
  total: number
  discount_total: number
  vouchers?: { code: string | null; amount: number; obstacle: { why: string } | null }[]
}
type Given = Partial<VoucherView> & Pick<VoucherView, "effect" | "value">

async function aVoucher(voucher: Given) {
  const code = `V-${unique().toUpperCase()}`
  const made = await call<{ voucher: VoucherView }>("/admin/reluv/vouchers", {
    token: await theOperator(),
    body: { title: code, code, ...voucher },
  })
  return { id: made.voucher.id, code }
}

const put = (cart: Cart, code: string) =>
  call<CartVouchersView>(`/store/carts/${cart.id}/vouchers`, {
    token: cart.buyer.token,
    body: { code },
  })
const shown = async ({ id, buyer }: Cart) =>
  (await call<{ cart: Shown }>(`/store/carts/${id}`, { token: buyer.token })).cart
const completing = (cart: ReadyCart) =>
  send(`/store/carts/${cart.id}/complete`, { token: cart.buyer.token, body: {} })
const end = async (id: string) =>
  call(`/admin/reluv/vouchers/${id}/end`, {
    token: await theOperator(),
    body: { note: "over" },
  })
const usedOf = async (id: string) =>
  (await sqlOne<{ used: number }>("select used from reluv_voucher where id = $1", [id])).used

it("takes several vouchers off a cart of two shops, beside a promotion, and all books agree", async () => {
  const [ani, budi] = [await given.aSeller(), await given.aSeller()]
  const pieces = [
    await given.aListing(ani, { price: 164_999 }),
    await given.aListing(budi, { price: 89_001 }),
  ]
  const cart = await aCart(await given.aCustomer(), pieces)
  await usePromotion(cart.buyer.token, cart.id, await aPromotion(7))
  const shared = await aVoucher({
    effect: "percent",
    value: 13,
    max_discount: 29_999,
    platform_percent: 33,
  })
  const shipping = await aVoucher({ effect: "shipping", value: 50 })
  const code = `TOKO-${unique().toUpperCase()}`
  const { voucher: own } = await call<{ voucher: VoucherView }>("/seller/vouchers", {
    token: ani.token,
    body: { title: "Toko", effect: "fixed", value: 10_001, code },
  })
  await put(cart, shared.code.toLowerCase())
  const waiting = await put(cart, shipping.code)
  expect(waiting.vouchers.find((one) => one.code === shipping.code)?.obstacle?.why).toBe(
    "choose_courier"
  )
  await put(cart, code)
  await chooseCouriers(cart)
  const { discount_total, vouchers } = await call<CartVouchersView>(
    `/store/carts/${cart.id}/vouchers`,
    { token: cart.buyer.token }
  )
  expect(vouchers.map(({ amount }) => amount > 0)).toEqual([true, true, true])
  const ready = await startPayment(cart)
  const order = await complete(ready)
  expect(order.total).toBe(ready.total)

  const parts = await sql<Record<string, number>>(
    `select total, discount_total, voucher_items_by_platform as ip, voucher_items_by_seller as "is",
       voucher_shipping_by_platform as sp, voucher_shipping_by_seller as ss
     from reluv_seller_order where order_id = $1`,
    [order.id]
  )
  const all = (name: string) => parts.reduce((sum, part) => sum + (part[name] ?? 0), 0)
  expect(all("total")).toBe(order.total)
  expect(all("ip") + all("is") + all("sp") + all("ss")).toBe(discount_total)
  expect(all("ss")).toBe(0)
  expect(await Promise.all([shared.id, shipping.id, own.id].map(usedOf))).toEqual([1, 1, 1])

  await call(`/store/orders/${order.id}/cancel`, { token: cart.buyer.token, body: {} })
  expect(await Promise.all([shared.id, shipping.id, own.id].map(usedOf))).toEqual([0, 0, 0])
})

it("says what ended between cart and completion, once, and then lets the cart be bought without it", async () => {
  const piece = await given.aListing(await given.aSeller(), { price: 150_000 })
  const cart = await aCart(await given.aCustomer(), [piece])
  const voucher = await aVoucher({ effect: "fixed", value: 20_000 })
  expect((await put(cart, voucher.code)).discount_total).toBe(20_000)
  await chooseCouriers(cart)
  const ready = await startPayment(cart)
  await end(voucher.id)
  expect(await completing(ready)).toMatchObject({
    status: 400,
    body: { code: "ORD_006", fields: [{ field: voucher.code, code: "expired" }] },
  })
  expect(await shown(cart)).toMatchObject({
    discount_total: 0,
    vouchers: [{ code: voucher.code, amount: 0, obstacle: { why: "expired" } }],
  })
  const again = await startPayment(cart)
  expect(again.total).toBe(ready.total + 20_000)
  await complete(again)
})

it("gives the last use to one of two carts; the other hears why, keeps its cart and can go on", async () => {
  const seller = await given.aSeller()
  const voucher = await aVoucher({ effect: "fixed", value: 5_000, quota: 1 })
  const carts: ReadyCart[] = []
  for (let n = 0; n < 2; n++) {
    const cart = await aCart(await given.aCustomer(), [await given.aListing(seller)])
    await put(cart, voucher.code)
    await chooseCouriers(cart)
    carts.push(await startPayment(cart))
  }
  const answers = await Promise.all(carts.map(completing))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  const refused = answers.findIndex(({ status }) => status === 400)
  expect(answers[refused]?.body.code).toBe("ORD_005")
  const loser = carts[refused]
  if (!loser) throw new Error("one of two")
  expect((await shown(loser)).discount_total).toBe(0)
  await complete(await startPayment(loser))
  expect(await usedOf(voucher.id)).toBe(1)
})

it("stays promised to a purchase that is placed, though it ends before the payment", async () => {
  const piece = await given.aListing(await given.aSeller(), { price: 150_000 })
  const cart = await aCart(await given.aCustomer(), [piece])
  const voucher = await aVoucher({ effect: "percent", value: 10 })
  await put(cart, voucher.code)
  await chooseCouriers(cart)
  const order = await complete(await startPayment(cart))
  await end(voucher.id)
  const { snap_token } = await openPayment(order)
  await midtrans.act(snap_token, "pay", { payment_type: "bank_transfer", bank: "bca" })
  expect((await untilPaid(order)).amount).toBe(order.total)
  expect((await sellerOrdersOf(order)).map(({ total }) => total)).toEqual([order.total])
})

it("is told what is missing, and is refused by its code alone where no cart could use it", async () => {
  const piece = await given.aListing(await given.aSeller(), { price: 80_000 })
  const cart = await aCart(await given.aCustomer(), [piece])
  const voucher = await aVoucher({ effect: "fixed", value: 5_000, min_spend: 100_000 })
  expect((await put(cart, voucher.code)).vouchers).toMatchObject([
    { amount: 0, obstacle: { why: "min_spend", missing: 20_000 } },
  ])
  const refused = await send(`/store/carts/${cart.id}/vouchers`, {
    token: cart.buyer.token,
    body: { code: "NO-SUCH-CODE" },
  })
  expect(refused).toMatchObject({ status: 400, body: { code: "ORD_005" } })
  await call(`/store/carts/${cart.id}/vouchers`, {
    method: "DELETE",
    token: cart.buyer.token,
    body: { code: voucher.code },
  })
  expect((await shown(cart)).vouchers).toBeUndefined()
})

it("uses in one request what its buyer has claimed, and gives each buyer their share once", async () => {
  const seller = await given.aSeller()
  const buyer = await given.aCustomer()
  const voucher = await aVoucher({
    effect: "percent",
    value: 10,
    visibility: "public",
    per_buyer: 1,
  })
  await call(`/store/vouchers/${voucher.id}/claim`, { token: buyer.token, body: {} })
  const first = await given.anUnpaidOrder(buyer, [await given.aListing(seller, { price: 100_000 })])
  const second = await given.anUnpaidOrder(buyer, [
    await given.aListing(seller, { price: 100_000 }),
  ])
  expect(second.total - first.total).toBe(10_000)
  expect(await usedOf(voucher.id)).toBe(1)
})
