import type { ListingView, PublicSeller } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { sql } from "../helpers/database"
import { given } from "../helpers/given"
import { linkOf } from "../helpers/given/letters"
import { variantOf } from "../helpers/given/listings"
import { buyAtOnce } from "../helpers/given/one-request"
import { type Customer, type Seller, unique } from "../helpers/given/people"
import { JAKARTA } from "../helpers/given/places"
import { chooseCouriers, complete, startPayment } from "../helpers/given/purchases"
import { leaveOwnServer, useOwnServer } from "../helpers/own-server"

const UNVERIFIED = { status: 403, body: { code: "AUTH_006" } }

let shop: Seller
let pieces: ListingView[]

beforeAll(async () => {
  await useOwnServer("verified_email", { RELUV_REQUIRE_VERIFIED_EMAIL: "on" })
  const owner = await given.aCustomer("Ani")
  await verify(owner)
  const { body } = await openShop(owner)
  if (!body.seller) throw new Error(JSON.stringify(body))
  shop = { ...owner, seller: body.seller, phone: "+628123456789", place: JAKARTA }
  pieces = [await given.aListing(shop), await given.aListing(shop)]
})
afterAll(leaveOwnServer)

async function verify(customer: Customer): Promise<void> {
  const token = await linkOf(customer, "verify_email")
  await call("/store/accounts/verify-email", { body: { token } })
}

function openShop({ token, first_name }: Customer) {
  const handle = `toko-${unique()}`
  return send<{ seller?: PublicSeller }>("/store/sellers", {
    token,
    body: {
      name: `Toko ${handle}`,
      handle,
      phone: "+628123456789",
      origin: { contact_name: first_name, ...JAKARTA },
    },
  })
}

/** Each thing that asks for it, and how it ends for somebody. */
async function attempts(buyer: Customer, piece: ListingView) {
  const cart = await given.aCart(buyer, [piece])
  await chooseCouriers(cart)
  const { token } = buyer
  return [
    await send("/store/payment-collections", { token, body: { cart_id: cart.id } }),
    await send("/store/offers", {
      token,
      body: { variant_ids: [variantOf(piece).id], amount: 60_000 },
    }),
    await buyAtOnce(buyer, [piece]),
    await openShop(buyer),
  ]
}

describe("where the policy wants a verified e-mail", () => {
  it("AUTH_006: whoever has not verified it fills a cart, and neither pays, offers, buys nor opens a shop", async () => {
    const [piece] = pieces as [ListingView]
    for (const answer of await attempts(await given.aCustomer(), piece))
      expect(answer).toMatchObject(UNVERIFIED)
  })

  it("whoever opened the link does all of it", async () => {
    const buyer = await given.aCustomer()
    await verify(buyer)
    const [one, another] = pieces as [ListingView, ListingView]
    const answers = await attempts(buyer, one)
    expect(answers.map(({ status }) => status)).toEqual([200, 201, 201, 201])
    const cart = await given.aCart(buyer, [another])
    await chooseCouriers(cart)
    expect((await complete(await startPayment(cart))).total).toBeGreaterThan(0)
  })

  it("AUTH_006: a cart that was ready is not completed once its owner has an e-mail that they did not verify", async () => {
    const buyer = await given.aCustomer()
    await verify(buyer)
    const cart = await given.aReadyCart(buyer, [await given.aListing(shop)])
    await sql(`update reluv_account set verified_email = 'old@test.example.com' where id = $1`, [
      buyer.id,
    ])
    const path = `/store/carts/${cart.id}/complete`
    expect(await send(path, { token: buyer.token, body: {} })).toMatchObject(UNVERIFIED)
  })
})
