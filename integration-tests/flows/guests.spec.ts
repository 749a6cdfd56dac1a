import { PNG } from "../../src/providers/file-cloudinary/pictures.spec.helper"
import type { PaymentView, SellerOrderView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import { unique } from "../helpers/given/people"
import { type Cart, chooseCouriers } from "../helpers/given/purchases"
import { midtrans } from "../helpers/sandbox"
import { serverUrl, testServers } from "../helpers/servers"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

/** The second server sells to guests; see scripts/lib/test-servers.ts. */
const FOR_GUESTS = 1
const PROVIDER = { provider_id: "pp_midtrans_midtrans" }

type Completed = { order: { id: string }; purchase_token: string }

/** A cart of somebody who never logged in, with a courier. */
async function aGuestCart({ email = `tamu-${unique()}@test.example.com` } = {}): Promise<Cart> {
  const guest = { id: "", email, first_name: "Tamu", token: "" }
  const cart = await given.aCart(guest, [await given.aListing(await given.aSeller())])
  await chooseCouriers(cart)
  return cart
}

async function pay(cart: Cart, server?: number) {
  const { payment_collection } = await call<{ payment_collection: { id: string } }>(
    "/store/payment-collections",
    { body: { cart_id: cart.id }, server: FOR_GUESTS }
  )
  const path = `/store/payment-collections/${payment_collection.id}/payment-sessions`
  return send(path, { body: PROVIDER, server })
}

describe("where guests may buy", () => {
  it("a guest buys, pays, follows and ends the purchase with the token of the completion", async () => {
    const cart = await aGuestCart()
    await pay(cart, FOR_GUESTS)
    const complete = () =>
      call<Completed>(`/store/carts/${cart.id}/complete`, { body: {}, server: FOR_GUESTS })
    const { order, purchase_token } = await complete()
    expect(await complete()).toMatchObject({ order: { id: order.id }, purchase_token })

    const headers = { "x-purchase-token": purchase_token }
    const payment = () => call<PaymentView>(`/store/orders/${order.id}/payment`, { headers })
    const { snap_token } = await waitUntil(async () => {
      const { snap_token } = await payment()
      return snap_token ? { snap_token } : null
    })
    await midtrans.act(snap_token, "pay", { payment_type: "bank_transfer", bank: "bca" })
    await waitUntil(async () => (await payment()).status === "paid")

    const { seller_orders } = await call<{ seller_orders: SellerOrderView[] }>(
      `/store/orders/${order.id}/seller-orders`,
      { headers }
    )
    const [part] = seller_orders
    for (const path of [`/store/orders/${order.id}`, `/store/seller-orders/${part?.id}`]) {
      expect([path, (await send(path, { headers })).status]).toEqual([path, 200])
    }
    const photos = (token: string) => uploadPhoto(`?seller_order_id=${part?.id}`, token)
    expect(await photos(purchase_token)).toEqual([201, undefined])
    expect(await photos("another")).toEqual([404, "ORD_001"])
    expect(await uploadPhoto("", purchase_token)).toEqual([400, "INPUT_INVALID"])
    // Twenty in an hour, of which one was sent above; what was refused does not count.
    const more = await Promise.all(Array.from({ length: 20 }, () => photos(purchase_token)))
    expect(more.filter(([status]) => status === 201)).toHaveLength(19)
    expect(more.filter(([status]) => status !== 201)).toEqual([[429, "RATE_LIMITED"]])
    const { body } = await send(`/store/seller-orders/${part?.id}/receive`, { headers, body: {} })
    expect(body.code).toBe("SELLER_ORDER_STATUS_NOT_ALLOWED")

    const other = await aGuestCart()
    await pay(other, FOR_GUESTS)
    const theirs = await call<Completed>(`/store/carts/${other.id}/complete`, {
      body: {},
      server: FOR_GUESTS,
    })
    const foreign = { "x-purchase-token": theirs.purchase_token }
    for (const [path, request] of routesOf(order.id, part?.id ?? "")) {
      const seen = await send(path, { ...request, headers: foreign })
      expect([path, seen.status]).toEqual([path, 404])
      const without = await send(path, request)
      expect([path, [401, 404].includes(without.status)]).toEqual([path, true])
    }
    await expect(
      call(`/store/orders/${theirs.order.id}/cancel`, { headers: foreign, body: {} })
    ).resolves.toMatchObject({ status: "cancelled" })
  })

  it("a guest without an e-mail address is asked for one", async () => {
    const cart = await aGuestCart({ email: "" })
    const answer = await send("/store/payment-collections", {
      body: { cart_id: cart.id },
      server: FOR_GUESTS,
    })
    expect([answer.status, answer.body.code]).toEqual([400, "EMAIL_MISSING"])
  })

  it("the cart of an account is not completed by somebody who is not logged in", async () => {
    const buyer = await given.aCustomer()
    const cart = await given.aReadyCart(buyer, [await given.aListing(await given.aSeller())])
    const answer = await send(`/store/carts/${cart.id}/complete`, { body: {}, server: FOR_GUESTS })
    expect([answer.status, answer.body.code]).toEqual([401, "AUTH_005"])
  })
})

describe("where guests may not buy", () => {
  it("says so before a payment is begun, and when the cart is completed", async () => {
    const cart = await aGuestCart()
    const collection = await send("/store/payment-collections", { body: { cart_id: cart.id } })
    const session = await pay(cart)
    const completion = await send(`/store/carts/${cart.id}/complete`, { body: {} })
    for (const { status, body } of [collection, session, completion]) {
      expect([status, body.code]).toEqual([401, "GUEST_CHECKOUT_OFF"])
    }
  })
})

describe("a cart with a seller's piece and a product of the shop itself", () => {
  it("is refused before a payment is begun, and when it is completed", async () => {
    const buyer = await given.aCustomer()
    const ordinary = await given.anOrdinaryProduct("Kartu ucapan")
    const listing = await given.aListing(await given.aSeller())
    const cart = await given.aCart(buyer, [
      { variant_id: variantOf(listing).id },
      { variant_id: ordinary.variant_id },
    ])
    const { token } = buyer
    const collection = await send("/store/payment-collections", {
      token,
      body: { cart_id: cart.id },
    })
    const completion = await send(`/store/carts/${cart.id}/complete`, { token, body: {} })
    for (const { status, body } of [collection, completion]) {
      expect([status, body.code]).toEqual([400, "CART_MIXED"])
      expect(body.message).toContain("Kartu ucapan")
    }
  })
})

/** A photo for a dispute, as a browser sends it: the status, and the code of a refusal. */
async function uploadPhoto(query: string, token: string): Promise<[number, string | undefined]> {
  const body = new FormData()
  body.append("files", new Blob([PNG], { type: "image/png" }), "noda.png")
  const answer = await fetch(`${serverUrl()}/store/uploads${query}`, {
    method: "POST",
    headers: {
      "x-publishable-api-key": testServers().publishable_key,
      "x-purchase-token": token,
    },
    body,
  })
  const { code } = (await answer.json()) as { code?: string }
  return [answer.status, code]
}

function routesOf(orderId: string, partId: string): [string, { body?: object }][] {
  const order = `/store/orders/${orderId}`
  const part = `/store/seller-orders/${partId}`
  const account = { bank: "BCA", account_number: "1234567890", account_name: "Sari" }
  return [
    [order, {}],
    [`${order}/payment`, {}],
    [`${order}/payment/renew`, { body: {} }],
    [`${order}/cancel`, { body: {} }],
    [`${order}/seller-orders`, {}],
    [`${order}/timeline`, {}],
    [`${order}/refunds`, {}],
    [`${order}/refund-account`, { body: account }],
    [part, {}],
    [`${part}/receive`, { body: {} }],
    [`${part}/extend`, { body: {} }],
    [`${part}/dispute`, { body: { reason: "damaged", text: "Robek di bagian lengan kiri" } }],
  ]
}
