import type { HttpTypes } from "@medusajs/framework/types"
import type {
  CartRatesView,
  CartVouchersView,
  ListingView,
  SellerOrderView,
} from "../../src/types/http"
import { call } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { unique } from "../helpers/given/people"
import { MENTENG } from "../helpers/given/places"
import { addressOf } from "../helpers/given/purchases"
import { allSay, remainsOf } from "../helpers/given/refunds"
import { aVoucher, usesOfVoucher } from "../helpers/given/vouchers"
import { mailsTo, midtrans } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

const PASSWORD = "kemeja-flanel-9142"
const OFF = 25_000

it("takes a buyer from the login to the paid order, with a voucher, as a storefront does", async () => {
  const word = `Batik${unique()}`.replaceAll("-", "")
  const seller = await given.aSeller()
  const offered = await given.aListing(seller, {
    title: `${word} Parang`,
    price: 187_500,
    variants: [{ title: "M / hijau" }, { title: "L / hijau", price: 199_999 }],
  })
  const voucher = await aVoucher({ effect: "fixed", value: OFF, min_spend: 100_000, quota: 5 })
  const email = `sari-${unique()}@test.example.com`
  const login = { email, password: PASSWORD }
  const registered = await call<{ token: string }>("/auth/customer/emailpass/register", {
    body: login,
  })
  await call("/store/customers", {
    token: registered.token,
    body: { email, first_name: "Sari", last_name: "Wulandari" },
  })

  // 1: logs in.
  const { token } = await call<{ token: string }>("/auth/customer/emailpass", { body: login })
  // 2 to 4: looks around, and chooses a piece and one of its variants.
  const found = await waitUntil(async () => {
    const { listings } = await call<{ listings: ListingView[] }>(`/store/search?q=${word}`)
    return listings.find(({ id }) => id === offered.id)
  })
  const { listing } = await call<{ listing: ListingView }>(`/store/listings/${found.id}`)
  const variant = listing.variants.find(({ title }) => title === "L / hijau")
  // 5 and 6: into the cart, and there.
  const { regions } = await call<{ regions: { id: string }[] }>("/store/regions")
  const { cart } = await call<{ cart: { id: string } }>("/store/carts", {
    token,
    body: { region_id: regions[0]?.id },
  })
  const path = `/store/carts/${cart.id}`
  await call(`${path}/line-items`, { token, body: { variant_id: variant?.id, quantity: 1 } })
  // 7 to 10: to the checkout: where to, what couriers ask for it, and with whom.
  const shipping_address = await addressOf({ id: "", email, first_name: "Sari", token }, MENTENG)
  await call(path, { token, body: { email, shipping_address } })
  const { sellers } = await call<CartRatesView>(`${path}/shipping-rates`, { token })
  const [quote] = sellers
  const [rate] = quote?.rates ?? []
  if (!quote || !rate) throw new Error("no courier")
  await call(`${path}/shipping-methods`, {
    token,
    body: {
      option_id: quote.shipping_option_id,
      data: {
        courier_code: rate.courier_code,
        courier_service_code: rate.courier_service_code,
      },
    },
  })
  // 11: a voucher.
  const put = await call<CartVouchersView>(`${path}/vouchers`, {
    token,
    body: { code: voucher.code },
  })
  expect(put).toMatchObject({ discount_total: OFF })
  // 12: everything once more.
  const summary = (await call<{ cart: HttpTypes.StoreCart }>(path, { token })).cart
  const total = 199_999 + rate.price - OFF
  expect(summary).toMatchObject({ total, discount_total: OFF, shipping_total: rate.price })
  // 13 and 14: how to pay, and to Midtrans.
  const { payment_collection } = await call<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { token, body: { cart_id: cart.id } }
  )
  await call(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    token,
    body: { provider_id: "pp_midtrans_midtrans" },
  })
  const { order } = await call<{ order: { id: string; display_id: number; total: number } }>(
    `${path}/complete`,
    { token, body: {} }
  )
  expect(order.total).toBe(total)
  const payment = () =>
    call<{ status: string; snap_token: string | null }>(`/store/orders/${order.id}/payment`, {
      token,
    })
  const snap_token = await waitUntil(async () => (await payment()).snap_token)
  const { order_id } = await midtrans.act(snap_token, "choose", {
    payment_type: "bank_transfer",
    bank: "bca",
  })
  const { sessions } = await midtrans.order(order_id)
  expect(sessions[0]?.gross_amount).toBe(total)
  expect(sessions[0]?.items.reduce((sum, item) => sum + item.price * item.quantity, 0)).toBe(total)
  // 15 to 17: pays; Midtrans says so, and the order is paid.
  await midtrans.act(snap_token, "pay")
  await waitUntil(async () => (await payment()).status === "paid")
  const parts = await call<{ seller_orders: SellerOrderView[] }>(
    `/store/orders/${order.id}/seller-orders`,
    { token }
  )
  expect(parts.seller_orders).toMatchObject([{ status: "paid", total, discount_total: OFF }])
  expect(await usesOfVoucher(voucher.id)).toMatchObject({ counted: 1, used: 1, orders: 1 })
  // 18: and everybody hears of it.
  const heard = (door: "store" | "seller", reader: string, kind: string) =>
    waitUntil(async () => {
      const { notifications } = await call<{ notifications: { kind: string }[] }>(
        `/${door}/notifications`,
        { token: reader }
      )
      return notifications.some((one) => one.kind === kind)
    })
  await heard("store", token, "payment-received")
  await heard("seller", seller.token, "new-order")
  const mails = await mailsTo(email, { at_least: 2 })
  const amount = new Intl.NumberFormat("id-ID").format(total)
  expect(mails.map(({ text }) => text).join("\n")).toContain(amount)
  // All books say what was paid, not what it would have cost without the voucher.
  const bought = {
    ...order,
    cart: {
      id: cart.id,
      buyer: { id: "", email, first_name: "Sari", token },
      payment_session_id: "",
      total,
    },
  }
  expect(await remainsOf(bought)).toEqual(allSay(total))
  const [part] = await sql<{ by_platform: number }>(
    "select voucher_items_by_platform as by_platform from reluv_seller_order where order_id = $1",
    [order.id]
  )
  expect(part?.by_platform).toBe(OFF)
})
