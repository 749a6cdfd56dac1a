import type { Client } from "@medusajs/framework/pg"
import { Failure } from "../../lib/failure"
import { takePieces } from "../catalogue"
import { customers } from "../customers"
import { SEARCHES } from "../searches"
import { ADDRESS, type Storefront } from "../storefront"
import { fillCart, oneOf } from "./market"
import type { Visits } from "./visits"

const BUYERS = 200
const SAMPLE = 2_000
const COURIER = "Bench courier"

type Named = { id: string }

/** Its shipping option, by the shipping profile of what is sent. */
type Couriers = ReadonlyMap<string, string>

/**
 * Lets Medusa sell by itself what a marketplace's database has: a courier of its own at one price, and a payment that
 * is always there.
 */
export async function openStock(shop: Storefront, token: string): Promise<Couriers> {
  const post = <T>(path: string, body: unknown) => shop.send<T>(`/admin${path}`, { token, body })
  const get = <T>(path: string) => shop.send<T>(`/admin${path}`, { token })
  const region_id = await shop.theRegion()
  await post(`/regions/${region_id}`, { payment_providers: ["pp_system_default"] })
  const { sales_channels } = await get<{ sales_channels: Named[] }>("/sales-channels?limit=1")
  const { shipping_profiles } = await get<{ shipping_profiles: Named[] }>(
    "/shipping-profiles?limit=1000"
  )
  const { stock_location } = await post<{ stock_location: Named }>("/stock-locations", {
    name: COURIER,
  })
  const location = `/stock-locations/${stock_location.id}`
  await post(`${location}/sales-channels`, { add: sales_channels.map(({ id }) => id) })
  await post(`${location}/fulfillment-providers`, { add: ["manual_manual"] })
  const set = { name: COURIER, type: "shipping" }
  await post(`${location}/fulfillment-sets`, set)
  const { stock_location: whole } = await get<{
    stock_location: { fulfillment_sets: Named[] }
  }>(`${location}?fields=id,*fulfillment_sets`)
  const [fulfillment_set] = whole.fulfillment_sets
  if (!fulfillment_set) throw new Failure("stock Medusa has no place to ship from")
  const { fulfillment_set: zoned } = await post<{
    fulfillment_set: { service_zones: Named[] }
  }>(`/fulfillment-sets/${fulfillment_set.id}/service-zones`, {
    name: COURIER,
    geo_zones: [{ type: "country", country_code: "id" }],
  })
  const couriers = new Map<string, string>()
  for (const { id } of shipping_profiles) {
    const { shipping_option } = await post<{ shipping_option: Named }>("/shipping-options", {
      name: COURIER,
      service_zone_id: zoned.service_zones[0]?.id,
      shipping_profile_id: id,
      provider_id: "manual_manual",
      price_type: "flat",
      type: { label: COURIER, description: COURIER, code: "bench" },
      prices: [{ currency_code: "idr", amount: 20_000 }],
    })
    couriers.set(id, shipping_option.id)
  }
  return couriers
}

/** The same visitors where there are no shops, no couriers and no money to wait for. */
export async function stockVisitors(
  database: Client,
  { couriers, purchases, sellers }: { couriers: Couriers; purchases: number; sellers: number }
): Promise<Visits> {
  const buyers = await customers(database, BUYERS)
  const perSeller = Math.ceil(purchases / sellers) + 1
  const pieces = (await takePieces(database, { sellers, purchases: perSeller })).flat()
  const { rows } = await database.query<{ id: string; variant_id: string }>(
    `select p.id, v.id as variant_id from product p join product_variant v on v.product_id = p.id
     where p.status = 'published' order by md5(p.id) limit ${SAMPLE}`
  )
  const { rows: profiles } = await database.query<Record<"variant_id" | "profile_id", string>>(
    `select v.id as variant_id, p.shipping_profile_id as profile_id from product_variant v
     join product_shipping_profile p on p.product_id = v.product_id where v.id = any($1)`,
    [pieces]
  )
  const courierOf = new Map(
    profiles.map(({ variant_id, profile_id }) => [variant_id, couriers.get(profile_id) ?? ""])
  )
  const words = Object.keys(SEARCHES).flatMap((kind) =>
    (SEARCHES[kind] ?? []).map((path) => new URL(path, "http://any").searchParams.get("q") ?? "")
  )
  const tokenOf = (n: number) => oneOf(buyers, n).token
  const read = async (shop: Storefront, path: string) => {
    const region = `region_id=${await shop.theRegion()}&fields=*variants.calculated_price`
    await shop.send(`${path}${path.includes("?") ? "&" : "?"}${region}`)
  }
  return {
    browse: (shop, n) =>
      n % 2 === 0
        ? read(shop, `/store/products?limit=20&offset=${(n % 20) * 20}`)
        : read(shop, `/store/products/${oneOf(rows, n).id}`),
    search: (shop, n) =>
      read(shop, `/store/products?limit=20&q=${encodeURIComponent(oneOf(words, n))}`),
    cart: (shop, n) => fillCart(shop, oneOf(rows, n).variant_id, tokenOf(n)),
    purchase: async (shop, n) => {
      const variant_id = pieces[Math.floor(n / 20)]
      if (!variant_id) throw new Failure("there are too few pieces for so many purchases")
      await buy(shop, variant_id, { option_id: courierOf.get(variant_id), token: tokenOf(n) })
    },
  }
}

async function buy(
  shop: Storefront,
  variant_id: string,
  { option_id, token }: { option_id: string | undefined; token: string }
): Promise<void> {
  const send = <T>(path: string, body?: unknown) => shop.send<T>(`/store${path}`, { token, body })
  const { cart } = await send<{ cart: Named }>("/carts", {
    region_id: await shop.theRegion(),
    items: [{ variant_id, quantity: 1 }],
    email: "bench@bench.example.com",
    shipping_address: ADDRESS,
  })
  await send(`/carts/${cart.id}/shipping-methods`, { option_id })
  const { payment_collection } = await send<{ payment_collection: Named }>("/payment-collections", {
    cart_id: cart.id,
  })
  await send(`/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: "pp_system_default",
  })
  const { type } = await send<{ type: string }>(`/carts/${cart.id}/complete`, {})
  if (type !== "order") throw new Failure("stock Medusa did not complete a cart")
}
