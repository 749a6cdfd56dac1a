import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import type { CourierRate } from "../../providers/fulfillment-biteship/answers/rate"
import { cartParcel, parseOptionData } from "../../providers/fulfillment-biteship/parcel"

export type SellerQuote = {
  seller: { id: string; handle: string; name: string }
  item_ids: string[]
  shipping_option_id: string | null
  rates: CourierRate[]
  /** Why there are no rates: ORD_003 (address), ORD_004 (no answer), NO_COURIER_OFFERED. */
  error: { code: string; message: string } | null
}

export type CartQuote = { sellers: SellerQuote[]; expires_at: Date | null }

const cartRow = z.object({
  id: z.string(),
  shipping_address: z.record(z.string(), z.unknown()).nullish(),
  items: z.array(
    z.looseObject({
      id: z.string(),
      variant: z
        .looseObject({
          product: z
            .looseObject({ shipping_profile: z.object({ id: z.string() }).nullish() })
            .nullish(),
        })
        .nullish(),
    })
  ),
})

const OFFERLESS = {
  items: { code: "ORD_004", message: "These items cannot be sent by courier" },
  destination: { code: "ORD_003", message: "Add a shipping address first" },
  silent: {
    code: "ORD_004",
    message: "The courier prices cannot be had now. Try again in a moment",
  },
  nobody: { code: "NO_COURIER_OFFERED", message: "No courier serves this route" },
}

/**
 * All couriers of all sellers of a cart: one upstream quote per seller, in parallel, within Biteship's
 * own time budget. A seller whose couriers do not answer gets an `error` and hides nobody else's.
 *
 * @returns null when there is no such cart
 */
export async function quoteCart(
  container: MedusaContainer,
  cartId: string
): Promise<CartQuote | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "shipping_address.postal_code",
      "shipping_address.metadata",
      "items.*",
      "items.variant.id",
      "items.variant.weight",
      "items.variant.length",
      "items.variant.width",
      "items.variant.height",
      "items.variant.product.id",
      "items.variant.product.shipping_profile.id",
    ],
    filters: { id: cartId },
  })
  if (!data[0]) return null
  const cart = cartRow.parse(data[0])

  const profileOf = (item: (typeof cart.items)[number]) =>
    item.variant?.product?.shipping_profile?.id
  const profiles = [...new Set(cart.items.flatMap((item) => profileOf(item) ?? []))]
  const sellers = container.resolve(SELLER_MODULE)
  const contacts = await sellers.listSellerContacts(
    { shipping_profile_id: profiles },
    { take: profiles.length }
  )
  const shops = await sellers.listSellers(
    { id: contacts.map((contact) => contact.seller_id) },
    { take: contacts.length }
  )
  const options = await optionData(
    container,
    contacts.flatMap((contact) => contact.shipping_option_id ?? [])
  )
  const { biteship } = container.resolve(RELUV_MODULE)

  const quotes = await Promise.all(
    contacts.map(async (contact) => {
      const shop = shops.find(({ id }) => id === contact.seller_id)
      const base = {
        seller: { id: contact.seller_id, handle: shop?.handle ?? "", name: shop?.name ?? "" },
        item_ids: cart.items
          .filter((item) => profileOf(item) === contact.shipping_profile_id)
          .map((item) => item.id),
        shipping_option_id: contact.shipping_option_id,
      }
      const silent = (error: SellerQuote["error"]) => ({
        quote: { ...base, rates: [], error },
        expires_at: null,
      })
      const option = parseOptionData(options.get(contact.shipping_option_id ?? ""))
      if (!option) return silent(OFFERLESS.silent)
      const parcel = cartParcel(option, cart)
      if ("missing" in parcel) return silent(OFFERLESS[parcel.missing])
      try {
        const { rates, expires_at } = await biteship.quotes.quote(parcel.request)
        const error = rates.length === 0 ? OFFERLESS.nobody : null
        return { quote: { ...base, rates, error }, expires_at }
      } catch {
        return silent(OFFERLESS.silent)
      }
    })
  )
  const ends = quotes.flatMap(({ expires_at }) => (expires_at ? [expires_at.getTime()] : []))
  return {
    sellers: quotes.map(({ quote }) => quote),
    expires_at: ends.length > 0 ? new Date(Math.min(...ends)) : null,
  }
}

async function optionData(container: MedusaContainer, ids: readonly string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "data"],
    filters: { id: [...ids] },
  })
  return new Map(data.map((option) => [option.id, option.data]))
}
