/**
 * A shop that sells already: guests, euro and dollar, payment by invoice, discounts with cents, gift
 * cards. The same checkouts are made before Reluv is installed and after; their answers are compared.
 */
import { ask, call, expectEqual } from "./http.mjs"
import { medusa } from "./project.mjs"

const OPERATOR = { email: "operator@package-test.example.com", password: "package-test" }
const INVOICE = { provider_id: "pp_system_default" }
const ADDRESS = {
  first_name: "Greta",
  last_name: "Meier",
  address_1: "Hauptstr. 1",
  city: "Berlin",
  postal_code: "10115",
  country_code: "de",
}

/** @returns what the checkouts need: ids, and the key of the shop's own sales channel */
export async function openShop() {
  await medusa(["user", "-e", OPERATOR.email, "-p", OPERATOR.password])
  const token = await operator()
  const admin = (path, body) => call(`/admin${path}`, { token, body })

  const { stores } = await admin("/stores")
  const [store] = stores
  await admin(`/stores/${store.id}`, {
    name: "Greta's",
    supported_currencies: [
      { currency_code: "eur", is_default: true },
      { currency_code: "usd", is_default: false },
    ],
  })
  const region = async (name, currency_code, countries) => {
    const body = { name, currency_code, countries, payment_providers: [INVOICE.provider_id] }
    return (await admin("/regions", body)).region.id
  }
  const europe = await region("Europe", "eur", ["de"])
  const america = await region("America", "usd", ["us"])

  const { sales_channels } = await admin("/sales-channels")
  const [channel] = sales_channels
  const { api_keys } = await admin("/api-keys?type=publishable")
  const profile = await defaultProfile(admin)
  const option = await shipsEverywhere(admin, channel.id, profile)
  const sells = async (title, product = {}) => {
    const { product: made } = await admin("/products", {
      title,
      status: "published",
      options: [{ title: "Size", values: ["One"] }],
      variants: [
        {
          title: "One",
          options: { Size: "One" },
          manage_inventory: false,
          prices: [
            { currency_code: "eur", amount: 19.99 },
            { currency_code: "usd", amount: 19.99 },
          ],
        },
      ],
      sales_channels: [{ id: channel.id }],
      ...product,
    })
    return made.variants[0].id
  }
  await admin("/promotions", {
    code: "TEN",
    type: "standard",
    status: "active",
    application_method: {
      type: "percentage",
      target_type: "items",
      allocation: "across",
      value: 10,
      currency_code: "usd",
    },
  })
  return {
    store_id: store.id,
    channel_id: channel.id,
    key: api_keys[0].token,
    europe,
    america,
    option,
    mug: await sells("Mug", { shipping_profile_id: profile }),
    song: await sells("Song"),
  }
}

export async function operator() {
  const { token } = await call("/auth/user/emailpass", { body: OPERATOR })
  return token
}

/** @returns by its name, what each checkout was answered, without what is new each time */
export async function checkouts(shop) {
  return {
    "a guest pays euro by invoice": await guestPaysEuro(shop),
    "a discount has cents": await discountHasCents(shop),
    "a gift card leaves nothing to pay": await giftCardPaysAll(shop),
    "a song is not shipped": await songIsNotShipped(shop),
    "an empty cart": await emptyCart(shop),
  }
}

/** What the set-up may not take from a shop that sells already. */
export async function expectUntouched({ store_id, channel_id }) {
  const token = await operator()
  const { store } = await call(`/admin/stores/${store_id}`, { token })
  const currencies = store.supported_currencies.map(({ currency_code, is_default }) =>
    is_default ? `${currency_code} (default)` : currency_code
  )
  expectEqual("the store's name", store.name, "Greta's")
  expectEqual("its currencies", currencies.sort(), ["eur (default)", "idr", "usd"])
  expectEqual("its default channel", store.default_sales_channel_id, channel_id)
  const { regions } = await call("/admin/regions?fields=name,*payment_providers", { token })
  for (const name of ["Europe", "America"]) {
    const region = regions.find((found) => found.name === name)
    expectEqual(
      `the providers of ${name}`,
      region.payment_providers.map(({ id }) => id),
      [INVOICE.provider_id]
    )
  }
}

async function defaultProfile(admin) {
  const { shipping_profiles } = await admin("/shipping-profiles")
  if (shipping_profiles[0]) return shipping_profiles[0].id
  return (await admin("/shipping-profiles", { name: "Default", type: "default" })).shipping_profile
    .id
}

async function shipsEverywhere(admin, channelId, shipping_profile_id) {
  const { stock_location } = await admin("/stock-locations", { name: "Warehouse" })
  const location = `/stock-locations/${stock_location.id}`
  await admin(`${location}/sales-channels`, { add: [channelId] })
  await admin(`${location}/fulfillment-providers`, { add: ["manual_manual"] })
  const { stock_location: set } = await admin(
    `${location}/fulfillment-sets?fields=*fulfillment_sets`,
    { name: "Parcels", type: "shipping" }
  )
  const { fulfillment_set } = await admin(
    `/fulfillment-sets/${set.fulfillment_sets[0].id}/service-zones`,
    {
      name: "Everywhere",
      geo_zones: ["de", "us"].map((country_code) => ({ type: "country", country_code })),
    }
  )
  const { shipping_option } = await admin("/shipping-options", {
    name: "Parcel",
    service_zone_id: fulfillment_set.service_zones[0].id,
    shipping_profile_id,
    provider_id: "manual_manual",
    price_type: "flat",
    type: { label: "Parcel", description: "In a week", code: "parcel" },
    prices: ["eur", "usd"].map((currency_code) => ({ currency_code, amount: 4.9 })),
    rules: [],
  })
  return shipping_option.id
}

async function guestPaysEuro({ key, europe, mug }) {
  const story = new Story(key)
  const cart = await story.cart({ region_id: europe, email: "greta@example.com" }, mug)
  const options = await story.step("shipping options", `/store/shipping-options?cart_id=${cart}`)
  await story.step("courier", `/store/carts/${cart}/shipping-methods`, {
    option_id: options.shipping_options[0].id,
  })
  await story.pay(cart)
  const completed = await story.step("completion", `/store/carts/${cart}/complete`, {})
  await story.step("completion again", `/store/carts/${cart}/complete`, {})
  await story.step("order page", `/store/orders/${completed.order.id}`)
  return story.answers
}

async function discountHasCents({ key, america, mug, option }) {
  const story = new Story(key)
  const cart = await story.cart(
    { region_id: america, email: "guest@example.com", promo_codes: ["TEN"] },
    mug,
    { ...ADDRESS, country_code: "us" }
  )
  await story.step("courier", `/store/carts/${cart}/shipping-methods`, { option_id: option })
  await story.pay(cart)
  await story.step("cart", `/store/carts/${cart}`)
  const completed = await story.step("completion", `/store/carts/${cart}/complete`, {})
  if (Number.isInteger(completed.order.discount_total)) {
    throw new Error(`the discount lost its cents: ${completed.order.discount_total}`)
  }
  return story.answers
}

async function giftCardPaysAll({ key, america, mug, option }) {
  const token = await operator()
  const body = { currency_code: "usd", value: 100 }
  const { gift_card } = await call("/admin/gift-cards", { token, body })
  const story = new Story(key)
  const cart = await story.cart({ region_id: america, email: "lucky@example.com" }, mug, {
    ...ADDRESS,
    country_code: "us",
  })
  await story.step("courier", `/store/carts/${cart}/shipping-methods`, { option_id: option })
  await story.step("gift card", `/store/carts/${cart}/gift-cards`, { code: gift_card.code })
  const completed = await story.step("completion", `/store/carts/${cart}/complete`, {})
  expectEqual("what is left to pay", completed.order.total, 0)
  await story.step("order page", `/store/orders/${completed.order.id}`)
  return story.answers
}

async function songIsNotShipped({ key, europe, song }) {
  const story = new Story(key)
  const cart = await story.cart({ region_id: europe, email: "fan@example.com" }, song, null)
  await story.pay(cart)
  await story.step("completion", `/store/carts/${cart}/complete`, {})
  return story.answers
}

async function emptyCart({ key, europe }) {
  const story = new Story(key)
  const { cart } = await story.step("cart", "/store/carts", { region_id: europe })
  await story.step("completion", `/store/carts/${cart.id}/complete`, {})
  return story.answers
}

/** The answers of one checkout, in order. */
class Story {
  answers = []

  constructor(key) {
    this.key = key
  }

  async cart(facts, variant_id, shipping_address = ADDRESS) {
    const { cart } = await this.step("cart", "/store/carts", {
      ...facts,
      items: [{ variant_id, quantity: 3 }],
      ...(shipping_address ? { shipping_address } : {}),
    })
    return cart.id
  }

  async pay(cart_id) {
    const { payment_collection } = await this.step("collection", "/store/payment-collections", {
      cart_id,
    })
    const path = `/store/payment-collections/${payment_collection.id}/payment-sessions`
    await this.step("session", path, INVOICE)
  }

  async step(what, path, body) {
    const { status, body: answer } = await ask(path, { key: this.key, body })
    this.answers.push({ what, status, answer: lasting(answer) })
    return answer
  }
}

/** An answer without ids, times, codes and counts, which are new each time. */
function lasting(value, name = "") {
  if (Array.isArray(value)) return value.map((inner) => lasting(inner, name))
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => a.localeCompare(b))
        .map(([key, inner]) => [key, lasting(inner, key)])
    )
  }
  if (name === "display_id" || name === "code") return typeof value
  if (typeof value !== "string") return value
  return value
    .replaceAll(/\b[a-z_]+_[0-9A-Z]{26}\b/g, "an id")
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, "a time")
}
