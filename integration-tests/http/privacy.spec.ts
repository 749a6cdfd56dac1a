import { EVENTS } from "../../src/api/_contract/route"
import { call, send } from "../helpers/api"
import { routesOf } from "../helpers/contract"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { aCampaign, inviteTo } from "../helpers/given/campaigns"
import { variantOf } from "../helpers/given/listings"
import { aLiveSale } from "../helpers/given/live-sales"
import type { Customer, Seller } from "../helpers/given/people"
import { JAKARTA } from "../helpers/given/places"
import { aCart, chooseCouriers, openPayment, untilPaid } from "../helpers/given/purchases"
import { midtrans } from "../helpers/sandbox"

/**
 * Facts of a seller that only the shop, the courier and the operator may learn. They are like
 * nothing else, so finding one anywhere in an answer is a leak.
 */
const CANARIES = {
  phone: "81298765432",
  street: "Gang Kenari Rahasia 77",
  note: "pagar kenari ungu",
  contact: "Kenari Pribadi",
  latitude: "6.24417377",
  longitude: "106.79837377",
}

/** What a curious client asks for. */
const PROBES = [
  "*",
  "+metadata",
  "+data",
  "*seller",
  "*seller.contact",
  "*listing",
  "*listing.seller",
  "*listing.seller.contact",
  "*listing.seller.members",
  "*listing.seller.seller_contact",
  "*shipping_profile.shipping_options",
  "+shipping_profile.shipping_options.data",
  "*variants.product.shipping_profile.shipping_options",
  "*products.shipping_profile.shipping_options",
  "*shipping_methods",
  "+shipping_methods.data",
  "*shipping_methods.shipping_option",
  "+shipping_methods.shipping_option.data",
  "*items.product.shipping_profile.shipping_options",
  "*items.variant.product.shipping_profile.shipping_options",
  "+items.variant.product.shipping_profile.shipping_options.data",
  "*items.variant.product.listing.seller",
  "*fulfillments",
  "+fulfillments.data",
  "*fulfillments.shipping_option",
  "*fulfillments.location.address",
  "*fulfillments.provider",
  "*payment_collections.payment_sessions",
  "*sales_channels.stock_locations.fulfillment_sets.service_zones.shipping_options",
  "*cart.shipping_methods.shipping_option",
  "*order.shipping_methods.shipping_option",
  "*service_zone.shipping_options",
  "*customer",
]

let seller: Seller
let buyer: Customer
let places: string[]

beforeAll(async () => {
  seller = await given.aSeller(
    {
      ...JAKARTA,
      address_1: CANARIES.street,
      latitude: -Number(CANARIES.latitude),
      longitude: Number(CANARIES.longitude),
    },
    "Ani",
    { phone: `0${CANARIES.phone}`, contact_name: CANARIES.contact, note: CANARIES.note }
  )
  buyer = await given.aCustomer()
  const listing = await given.aListing(seller)
  const order = await given.anUnpaidOrder(buyer, [await given.aListing(seller)])
  const { snap_token } = await openPayment(order)
  await midtrans.act(snap_token, "pay")
  await untilPaid(order)
  const { orders } = await call<{ orders: { id: string }[] }>("/seller/orders", {
    token: seller.token,
  })
  const part = orders[0]?.id ?? ""
  await call(`/seller/orders/${part}/ship`, { token: seller.token, body: {} })
  const cart = await aCart(buyer, [listing])
  await chooseCouriers(cart)
  const campaign = await aCampaign()
  await inviteTo(campaign, [seller.seller.id])
  const variant_ids = [variantOf(await given.aListing(seller, { price: 100_000 })).id]
  const { offer } = await call<{ offer: { id: string } }>("/store/offers", {
    token: buyer.token,
    body: { variant_ids, amount: 80_000 },
  })
  const { conversation } = await call<{ conversation: { id: string } }>("/store/conversations", {
    token: buyer.token,
    body: { about: { kind: "listing", id: listing.id }, text: "Masih ada, Kak?" },
  })
  const live = await aLiveSale(seller, [listing])
  await call("/store/agencies", { token: buyer.token, body: { name: "Agensi Kenari" } })
  places = [
    "/store/products",
    `/store/products/${listing.product_id}`,
    "/store/product-categories",
    "/store/collections",
    "/store/regions",
    `/store/carts/${cart.id}`,
    "/store/orders",
    "/store/customers/me",
    ...placesOfOurs({
      "/store/listings/:": listing.id,
      "/store/sellers/:": seller.seller.handle,
      "/store/campaigns/:": campaign.handle,
      "/store/offers/:": offer.id,
      "/store/live/:": live.id,
      "/store/conversations/:": conversation.id,
      "/store/carts/:": cart.id,
      "/store/orders/:": order.id,
      "/store/seller-orders/:": part,
      "/store/areas": "?q=Menteng",
      "/store/accounts/me/export": "?part=orders",
      "/store/search/suggest": "?q=jaket",
      "/store/sold-prices": "?brand=Uniqlo&category_id=pcat_x",
      "/store/shipping-options": `?cart_id=${cart.id}`,
    }),
  ]
})
afterAll(closeDatabase)

it("only the shop's own contact holds them; its shipping option knows the place roughly", async () => {
  const [{ contact, option } = { contact: "", option: "" }] = await sql<{
    contact: string
    option: string
  }>(
    `select row_to_json(c)::text as contact, o.data::text as option
     from reluv_seller_contact c join shipping_option o on o.id = c.shipping_option_id
     where c.seller_id = $1`,
    [seller.seller.id]
  )
  for (const canary of Object.values(CANARIES)) expect(contact).toContain(canary)
  expect(option).toContain(JAKARTA.postal_code)
  expect(canariesIn(option)).toEqual([])
})

it.each(["buyers", "anybody"])(
  "no store read tells them to %s, whatever fields it asks for",
  async (who) => {
    const token = who === "buyers" ? buyer.token : undefined
    const leaks: string[] = []
    for (const place of places) {
      for (const probe of [undefined, ...PROBES]) {
        const path = probe ? `${place}${place.includes("?") ? "&" : "?"}${fieldsOf(probe)}` : place
        const { status, body } = await send<unknown>(path, { token })
        if (!probe && token) expect([path, status]).toEqual([path, 200])
        leaks.push(...canariesIn(body).map((canary) => `${path}: ${canary}`))
      }
    }
    expect(leaks).toEqual([])
  }
)

it.each([
  "/store/listings",
  "/store/regions",
  "/seller/me",
  "/admin/reluv/tasks",
  "/hooks/biteship",
  "/health/live",
])("%s answers as what it says it is, and does not tell what serves it", async (path) => {
  // Medusa refuses whoever is no operator before anything of ours is asked.
  const token = path.startsWith("/admin") ? await given.theOperator() : undefined
  const { headers } = await send(path, { token })
  expect(headers.get("x-content-type-options")).toBe("nosniff")
  expect(headers.get("x-powered-by")).toBeNull()
})

it("a page of nobody we know reads no answer with a login", async () => {
  const allowed = async (path: string, origin: string) => {
    const { headers } = await send(path, { token: buyer.token, headers: { origin } })
    return headers.get("access-control-allow-origin")
  }
  for (const path of ["/store/listings", "/seller/me", "/store/accounts/me"])
    expect([path, await allowed(path, "https://evil.example")]).toEqual([path, null])
})

it("no change of a cart tells them", async () => {
  const cart = await aCart(buyer, [await given.aListing(seller)])
  const [offer] = (await chooseCouriers(cart)).sellers
  const option_id = offer?.shipping_option_id
  const leaks: string[] = []
  for (const probe of PROBES.filter((probe) => probe.includes("shipping"))) {
    for (const [path, body] of [
      [`/store/carts/${cart.id}`, { metadata: {} }],
      [`/store/carts/${cart.id}/shipping-methods`, { option_id }],
    ] as const) {
      const answer = await send<unknown>(`${path}?${fieldsOf(probe)}`, { token: buyer.token, body })
      leaks.push(...canariesIn(answer.body).map((canary) => `${path} ${probe}: ${canary}`))
    }
  }
  expect(leaks).toEqual([])
})

/** Every store route of ours that reads, about these things: for `:id`, or as its query. */
function placesOfOurs(things: Record<string, string>): string[] {
  return (
    routesOf("store")
      // A stream says nothing until something happens, and is never over.
      .filter(({ method, answer }) => method === "GET" && answer !== EVENTS)
      .map(({ path }) => {
        const thing = Object.entries(things).find(([start]) => path.startsWith(start))?.[1] ?? ""
        if (path.includes("/:") && !thing) throw new Error(`say in this spec what ${path} is about`)
        return thing.startsWith("?") ? path + thing : path.replace(/:\w+/, thing)
      })
  )
}

function fieldsOf(probe: string): string {
  return new URLSearchParams({ fields: probe }).toString()
}

function canariesIn(body: unknown): string[] {
  const text = JSON.stringify(body)
  const known = Object.entries({ ...CANARIES, email: seller.email })
  return known.filter(([, canary]) => text.includes(canary)).map(([name]) => name)
}
