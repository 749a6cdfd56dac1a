import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, type MedusaError } from "@medusajs/framework/utils"
import { z } from "zod"
import type { Offerless } from "../../domain/shipping/offerless"
import { SELLER_MODULE } from "../../modules/seller"
import type { CourierRate } from "../../shared/couriers/courier-rate"
import type { MedusaAddress } from "../../shared/couriers/parcel"
import type { MedusaLine } from "../../shared/couriers/parcel-items"
import { addressProblem } from "./address-problem"
import { noteFault, type Offer, quoteParcel } from "./quote-parcel"

export type SellerQuote = {
  seller: { id: string; handle: string; name: string }
  item_ids: string[]
  shipping_option_id: string | null
  rates: CourierRate[]
  /** Why there are no rates. */
  error: Offerless | null
  /** What a shipping method is made of; null where there are no rates to choose from. */
  offer: Offer | null
}

export type CartQuote = {
  sellers: SellerQuote[]
  expires_at: Date | null
  /** What is wrong with the address, for all sellers alike. */
  address_problem: MedusaError | null
}

/** A cart as couriers see it, whether it is kept or not. */
export type QuotableCart = {
  shipping_address?: MedusaAddress | null
  items: readonly (MedusaLine & { id: string })[]
}

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

/**
 * As `quoteParcels`, of a cart that is kept. @returns null when there is no such cart
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
      "shipping_address.*",
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
  return data[0] ? quoteParcels(container, cartRow.parse(data[0])) : null
}

/**
 * All couriers of all sellers of a cart: one upstream quote per seller, in parallel, within the vendor's
 * own time budget. A seller whose couriers do not answer gets an `error` and hides nobody else's. With `cash` those
 * couriers only that collect it at the door, with their fee for that in the price.
 */
export async function quoteParcels(
  container: MedusaContainer,
  cart: QuotableCart,
  { cash = false }: { cash?: boolean } = {}
): Promise<CartQuote> {
  const profileOf = ({ variant }: MedusaLine) => {
    const id = variant?.product?.shipping_profile?.id
    return typeof id === "string" ? id : undefined
  }
  const profiles = [...new Set(cart.items.flatMap((item) => profileOf(item) ?? []))]
  const sellers = container.resolve(SELLER_MODULE)
  const contacts = await sellers.listSellerContacts(
    { shipping_profile_id: profiles },
    { take: profiles.length }
  )
  const [shops, options] = await Promise.all([
    sellers.listSellers(
      { id: contacts.map((contact) => contact.seller_id) },
      { take: contacts.length }
    ),
    shippingOptions(
      container,
      contacts.flatMap((contact) => contact.shipping_option_id ?? [])
    ),
  ])
  const address = await addressOf(container, cart)
  const quotes = await Promise.all(
    contacts.map(async (contact): Promise<SellerQuote> => {
      const { seller_id, shipping_option_id, shipping_profile_id } = contact
      const shop = shops.find(({ id }) => id === seller_id)
      const answer = await quoteParcel(container, {
        shop,
        option: options.get(shipping_option_id ?? ""),
        cart,
        address,
        cash,
      })
      return {
        seller: { id: seller_id, handle: shop?.handle ?? "", name: shop?.name ?? "" },
        item_ids: cart.items
          .filter((item) => profileOf(item) === shipping_profile_id)
          .map((item) => item.id),
        shipping_option_id,
        rates: "offer" in answer ? answer.offer.quote.rates : [],
        error: "offer" in answer ? null : answer,
        offer: "offer" in answer ? answer.offer : null,
      }
    })
  )
  const ends = quotes.flatMap(({ offer }) => (offer ? [offer.quote.expires_at.getTime()] : []))
  return {
    sellers: quotes,
    expires_at: ends.length > 0 ? new Date(Math.min(...ends)) : null,
    address_problem: address === "silent" ? null : address,
  }
}

/** What is wrong with where it goes; that is not known while couriers do not tell their areas. */
async function addressOf(
  container: MedusaContainer,
  { shipping_address }: QuotableCart
): Promise<MedusaError | "silent" | null> {
  try {
    return await addressProblem(container, shipping_address)
  } catch (error) {
    noteFault(container, "what an address is", error)
    return "silent"
  }
}

async function shippingOptions(container: MedusaContainer, ids: readonly string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "name", "data", "shipping_option_type_id", "shipping_profile_id"],
    filters: { id: [...ids] },
  })
  return new Map(data.map((option) => [option.id, option]))
}
