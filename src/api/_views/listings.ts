import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import type { Condition } from "../../domain/listing/condition"
import { LISTING_MODULE } from "../../modules/listing"
import { LISTING_VIEW_MODULE } from "../../modules/listing-view"
import { SELLER_MODULE } from "../../modules/seller"
import { WISH_MODULE } from "../../modules/wish"
import type { OwnListingView } from "../_shapes/listing"
import { pictureOf } from "./pictures"
import { listingSeller, reputationOf } from "./seller"
import { viewVerdict } from "./verdict"

const side = z.coerce.number().nullish()

const product = z.object({
  id: z.string(),
  title: z.string(),
  handle: z.string().nullish(),
  description: z.string().nullish(),
  material: z.string().nullish(),
  thumbnail: z.string().nullish(),
  images: z.array(z.object({ url: z.string() })).nullish(),
  categories: z.array(z.object({ id: z.string() })).nullish(),
  variants: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        length: side,
        width: side,
        height: side,
        prices: z
          .array(z.object({ currency_code: z.string(), amount: z.coerce.number() }))
          .nullish(),
      })
    )
    .nullish(),
})
type Product = z.infer<typeof product>

type Own = { condition: Condition | null; size: string | null; color: string | null }
type Piece = Own & { variant_id: string; listing_id: string; stock: number; claimed: number }

/** Reads listings as people see them, in the order of `ids`; seven queries whatever their number. */
export async function viewListings(
  container: MedusaContainer,
  ids: readonly string[]
): Promise<OwnListingView[]> {
  if (ids.length === 0) return []
  const module = container.resolve(LISTING_MODULE)
  const listings = await module.listListings({ id: [...ids], is_made: true }, { take: ids.length })
  const [pieces, views, tallies, sellers, products] = await Promise.all([
    module.listPieces({ listing_id: [...ids] }),
    container.resolve(LISTING_VIEW_MODULE).listListingViews({ id: [...ids] }, { take: ids.length }),
    container.resolve(WISH_MODULE).listWishTallies({ id: [...ids] }, { take: ids.length }),
    container
      .resolve(SELLER_MODULE)
      .listSellers({ id: [...new Set(listings.map((row) => row.seller_id))] }),
    productsOf(
      container,
      listings.map((row) => row.product_id)
    ),
  ])
  const reputation = await reputationOf(container, sellers)
  const byId = new Map(listings.map((row) => [row.id, row]))
  const sellerById = new Map(sellers.map((seller) => [seller.id, seller]))
  const viewsOf = new Map(views.map((row) => [row.id, row.views]))
  const wishesOf = new Map(tallies.map((row) => [row.id, row.wishes]))
  const productById = new Map(products.map((row) => [row.id, row]))

  return ids.flatMap((id): OwnListingView[] => {
    const listing = byId.get(id)
    const seller = listing && sellerById.get(listing.seller_id)
    const item = listing && productById.get(listing.product_id)
    if (!listing || !seller || !item) return []
    const own = pieces.filter((piece) => piece.listing_id === id)
    const held = listing.status === "active" && own.every((piece) => piece.claimed >= piece.stock)
    return [
      {
        id,
        product_id: listing.product_id,
        title: item.title,
        handle: item.handle ?? null,
        description: item.description || null,
        thumbnail: item.thumbnail || null,
        picture: pictureOf(item.thumbnail || null),
        images: (item.images ?? []).map((image) => image.url),
        category_ids: (item.categories ?? []).map((category) => category.id),
        price: listing.price,
        original_price: listing.original_price,
        condition: listing.condition,
        has_tags: listing.has_tags,
        brand: listing.brand,
        material: item.material || null,
        size: listing.size,
        color: listing.color,
        // The columns are written from validated facts only.
        measurements: listing.measurements as OwnListingView["measurements"],
        defects: (listing.defects ?? []) as unknown as OwnListingView["defects"],
        weight: listing.weight,
        dimensions: dimensionsOf(item),
        status: held ? "reserved" : listing.status,
        status_reason: listing.status_reason,
        verdict: viewVerdict(listing),
        seller: listingSeller(seller, reputation),
        variants: variantsOf(item, own, listing),
        sold_at: listing.status === "sold" ? (listing.sold_at?.toISOString() ?? null) : null,
        views: viewsOf.get(id) ?? 0,
        wishes: wishesOf.get(id) ?? 0,
        created_at: new Date(listing.created_at).toISOString(),
      },
    ]
  })
}

/** Every variant of a listing is packed alike. */
function dimensionsOf({ variants }: Product): OwnListingView["dimensions"] {
  const packed = (variants ?? []).find(({ length, width, height }) => length && width && height)
  const { length, width, height } = packed ?? {}
  return length && width && height ? { length, width, height } : null
}

function variantsOf(item: Product, pieces: readonly Piece[], all: Own): OwnListingView["variants"] {
  return (item.variants ?? []).map((variant) => {
    const piece = pieces.find(({ variant_id }) => variant_id === variant.id)
    const { stock = 0, claimed = 0 } = piece ?? {}
    return {
      id: variant.id,
      title: variant.title,
      size: piece?.size ?? all.size,
      color: piece?.color ?? all.color,
      condition: piece?.condition ?? all.condition,
      price: variant.prices?.find(({ currency_code }) => currency_code === "idr")?.amount ?? null,
      stock,
      available: stock - claimed,
    }
  })
}

async function productsOf(container: MedusaContainer, ids: readonly string[]): Promise<Product[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      "id",
      "title",
      "handle",
      "description",
      "material",
      "thumbnail",
      "images.url",
      "categories.id",
      "variants.id",
      "variants.title",
      "variants.length",
      "variants.width",
      "variants.height",
      "variants.prices.amount",
      "variants.prices.currency_code",
    ],
    filters: { id: [...ids] },
  })
  return z.array(product).parse(data)
}
