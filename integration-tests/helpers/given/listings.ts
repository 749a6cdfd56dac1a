import type { ListingView } from "../../../src/types/http"
import { call } from "../api"
import { sql } from "../database"
import { type Seller, theOperator, unique } from "./people"

type Offer = {
  title?: string
  /** Rupiah. */
  price?: number
  /** Grams. */
  weight?: number
  stock?: number
  category_id?: string
  brand?: string
  variants?: { title: string; price?: number; stock?: number }[]
}

/** A published listing of one piece, unless the offer says more. */
export async function aListing(seller: Seller, offer: Offer = {}): Promise<ListingView> {
  const { listing } = await call<{ listing: ListingView }>("/seller/listings", {
    token: seller.token,
    body: {
      price: 150_000,
      weight: 500,
      condition: "good",
      description: "Terawat, siap pakai.",
      ...offer,
      title: offer.title ?? `Kemeja Flanel ${unique()}`,
    },
  })
  return listing
}

/** @returns its id */
export async function aCategory(name: string, parent: string | null = null): Promise<string> {
  const { product_category } = await call<{ product_category: { id: string } }>(
    "/admin/product-categories",
    {
      token: await theOperator(),
      body: { name: `${name} ${unique()}`, parent_category_id: parent, is_active: true },
    }
  )
  return product_category.id
}

/** The variant of a listing that has only one, or the one with this title. */
export function variantOf(listing: ListingView, title?: string): ListingView["variants"][number] {
  const found = listing.variants.find((variant) => title === undefined || variant.title === title)
  if (!found) throw new Error(`${listing.title} has no variant ${title ?? "at all"}`)
  return found
}

/** A product that the shop sells itself: no listing, no seller. */
export async function anOrdinaryProduct(title: string): Promise<{ variant_id: string }> {
  const token = await theOperator()
  const { sales_channels } = await call<{ sales_channels: { id: string }[] }>(
    "/admin/sales-channels?limit=10",
    { token }
  )
  const { product } = await call<{ product: { variants: { id: string }[] } }>("/admin/products", {
    token,
    body: {
      title: `${title} ${unique()}`,
      status: "published",
      options: [{ title: "Ukuran", values: ["Satu"] }],
      variants: [
        {
          title: "Satu",
          options: { Ukuran: "Satu" },
          manage_inventory: false,
          prices: [{ currency_code: "idr", amount: 10_000 }],
        },
      ],
      sales_channels: sales_channels.map(({ id }) => ({ id })),
    },
  })
  const [variant] = product.variants
  if (!variant) throw new Error("Medusa made no variant")
  return { variant_id: variant.id }
}

/** Has listings wait for a verdict; their cards are told, as whoever decides does it. */
export async function putInReview(...ids: string[]): Promise<void> {
  await sql(
    `with waiting as (
       update reluv_listing set status = 'in_review', review_since = now() where id = any($1) returning id
     )
     insert into reluv_listing_card_due (id, marked_at) select id, now() from waiting
     on conflict (id) do nothing`,
    [ids]
  )
}
