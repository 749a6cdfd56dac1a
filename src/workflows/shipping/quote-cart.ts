import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, type MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import type { Said } from "../../domain/said"
import { isOpenAt } from "../../domain/seller/vacation"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import { onlyOffered } from "../../shared/couriers/choose-rate"
import type { CourierRate } from "../../shared/couriers/courier-rate"
import {
  cartParcel,
  type MedusaAddress,
  parseOptionData,
  type SellerOptionData,
} from "../../shared/couriers/parcel"
import type { MedusaLine, ParcelItem } from "../../shared/couriers/parcel-items"
import type { Quote } from "../../shared/couriers/quotes"
import { saidBy } from "../../shared/errors"
import { addressProblem } from "./address-problem"

export type SellerQuote = {
  seller: { id: string; handle: string; name: string }
  item_ids: string[]
  shipping_option_id: string | null
  rates: CourierRate[]
  /** Why there are no rates: ORD_003 (address), ORD_004 (no answer), NO_COURIER_OFFERED, SHOP_CLOSED, ORD_007. */
  error: { code: string; said: Said } | null
  /** What a shipping method is made of; null where there are no rates to choose from. */
  offer: Offer | null
}

export type Offer = {
  quote: Quote
  items: readonly ParcelItem[]
  option: z.infer<typeof optionRow>
  /** Where it was quoted from. */
  origin: SellerOptionData["origin"]
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

const optionRow = z.object({
  id: z.string(),
  name: z.string(),
  shipping_option_type_id: z.string(),
  shipping_profile_id: z.string(),
})

const OFFERLESS = {
  items: {
    code: "ORD_004",
    said: {
      en: "These items cannot be sent by courier",
      id: "Barang ini tidak bisa dikirim lewat kurir",
    },
  },
  silent: {
    code: "ORD_004",
    said: {
      en: "The courier prices cannot be had now. Try again in a moment",
      id: "Ongkos kirim sedang tidak bisa ditanyakan. Coba lagi sebentar",
    },
  },
  closed: {
    code: "SHOP_CLOSED",
    said: { en: "This shop is closed for now", id: "Toko ini sedang tutup" },
  },
  gone: {
    code: "ORD_007",
    said: { en: "This shop does not sell any more", id: "Toko ini sudah tidak berjualan" },
  },
  nobody: {
    code: "NO_COURIER_OFFERED",
    said: { en: "No courier serves this route", id: "Tidak ada kurir yang melayani rute ini" },
  },
} satisfies Record<string, SellerQuote["error"]>

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
 * own time budget. A seller whose couriers do not answer gets an `error` and hides nobody else's.
 */
export async function quoteParcels(
  container: MedusaContainer,
  cart: QuotableCart
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
  const { couriers } = container.resolve(RELUV_MODULE)
  const address = await addressProblem(container, cart.shipping_address).then(
    (problem) => ({ problem, silent: false }),
    () => ({ problem: null, silent: true })
  )

  const quotes = await Promise.all(
    contacts.map(async (contact): Promise<SellerQuote> => {
      const shop = shops.find(({ id }) => id === contact.seller_id)
      const base = {
        seller: { id: contact.seller_id, handle: shop?.handle ?? "", name: shop?.name ?? "" },
        item_ids: cart.items
          .filter((item) => profileOf(item) === contact.shipping_profile_id)
          .map((item) => item.id),
        shipping_option_id: contact.shipping_option_id,
      }
      const silent = (error: SellerQuote["error"]) => ({ ...base, rates: [], error, offer: null })
      if (shop?.status !== "active") return silent(OFFERLESS.gone)
      if (!isOpenAt(shop, new Date())) return silent(OFFERLESS.closed)
      if (address.silent) return silent(OFFERLESS.silent)
      if (address.problem) return silent(told(address.problem))
      const option = options.get(contact.shipping_option_id ?? "")
      const data = parseOptionData(option?.data)
      if (!option || !data) return silent(OFFERLESS.silent)
      const parcel = cartParcel(data, cart)
      if ("missing" in parcel) return silent(OFFERLESS.items)
      try {
        const all = await couriers.quotes.quote(parcel.request)
        const quote = onlyOffered(all, data.couriers)
        if (quote.rates.length === 0) return silent(OFFERLESS.nobody)
        const offer = {
          quote,
          items: parcel.request.items,
          option: optionRow.parse(option),
          origin: data.origin,
        }
        return { ...base, rates: quote.rates, error: null, offer }
      } catch {
        return silent(OFFERLESS.silent)
      }
    })
  )
  const ends = quotes.flatMap(({ offer }) => (offer ? [offer.quote.expires_at.getTime()] : []))
  return {
    sellers: quotes,
    expires_at: ends.length > 0 ? new Date(Math.min(...ends)) : null,
    address_problem: address.problem,
  }
}

function told(problem: MedusaError): SellerQuote["error"] {
  const { code, message } = problem
  return { code: code ?? "ORD_003", said: { en: message, id: saidBy(problem, "id") ?? message } }
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
