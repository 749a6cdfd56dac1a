import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { LISTING_MODULE } from "../../modules/listing"
import { ListingErrors } from "../../modules/listing/errors"
import {
  isForSale,
  isReservedFromOthers,
  type Offer,
  shopClosed,
} from "../../modules/listing/for-sale"
import { PurchaseErrors } from "./errors"
import type { Problem, PurchaseRequest } from "./purchase-request"

const text = z.string().nullish()
const measure = z.coerce.number().nullish()

const variantRow = z.object({
  id: z.string(),
  title: text,
  sku: text,
  barcode: text,
  thumbnail: text,
  weight: measure,
  length: measure,
  width: measure,
  height: measure,
  price_set: z.object({ id: z.string() }).nullish(),
  product: z.object({
    id: z.string(),
    title: z.string(),
    status: z.string(),
    description: text,
    subtitle: text,
    thumbnail: text,
    handle: text,
    discountable: z.boolean().nullish(),
    is_giftcard: z.boolean().nullish(),
    collection_id: text,
    type_id: text,
    type: z.object({ id: z.string(), value: z.string() }).nullish(),
    collection: z.object({ id: z.string(), title: z.string() }).nullish(),
    categories: z.array(z.object({ id: z.string() })).nullish(),
    tags: z.array(z.object({ id: z.string() })).nullish(),
    weight: measure,
    shipping_profile: z.object({ id: z.string() }).nullish(),
  }),
})
type Variant = z.infer<typeof variantRow>

const FIELDS = [
  "id",
  "title",
  "sku",
  "barcode",
  "thumbnail",
  "weight",
  "length",
  "width",
  "height",
  "price_set.id",
  "product.id",
  "product.title",
  "product.status",
  "product.description",
  "product.subtitle",
  "product.thumbnail",
  "product.handle",
  "product.discountable",
  "product.is_giftcard",
  "product.collection_id",
  "product.type_id",
  "product.type.id",
  "product.type.value",
  "product.collection.id",
  "product.collection.title",
  "product.categories.id",
  "product.tags.id",
  "product.weight",
  "product.shipping_profile.id",
]

export type WantedPiece = {
  line_id: string
  variant: Variant
  listing_id: string
  seller_id: string
  quantity: number
}

/**
 * The pieces of a purchase as they are sold now. What is no listing's or is taken already is told, not
 * thrown: whoever only asks hears everything that is wrong at once.
 */
export async function findPieces(
  container: MedusaContainer,
  { items, customer_id }: Pick<PurchaseRequest, "items"> & { customer_id: string | null }
): Promise<{ pieces: WantedPiece[]; problems: Problem[] }> {
  const ids = items.map(({ variant_id }) => variant_id)
  const [offers, { data }] = await Promise.all([
    container.resolve(LISTING_MODULE).listOffers(ids),
    container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "variant", fields: FIELDS, filters: { id: ids } }),
  ])
  const variants = new Map(
    z
      .array(variantRow)
      .parse(data)
      .map((row) => [row.id, row])
  )
  const offerOf = new Map(offers.map((offer) => [offer.variant_id, offer]))

  const unknown: string[] = []
  const gone: string[] = []
  const closed: Offer[] = []
  const pieces = items.flatMap(({ variant_id, quantity }): WantedPiece[] => {
    const offer = offerOf.get(variant_id)
    const variant = variants.get(variant_id)
    if (!offer || !variant) {
      unknown.push(variant_id)
      return []
    }
    const sold =
      !isForSale(offer) ||
      isReservedFromOthers(offer, customer_id) ||
      variant.product.status !== "published"
    if (sold || offer.left < quantity) gone.push(variant_id)
    else if (!offer.shop_is_open) closed.push(offer)
    const { listing_id, seller_id } = offer
    return [
      { line_id: generateEntityId(undefined, "cali"), variant, listing_id, seller_id, quantity },
    ]
  })
  const problems: Problem[] = []
  if (unknown.length > 0) {
    const error = PurchaseErrors.ITEM_NOT_FOR_SALE({ variant_ids: unknown })
    problems.push({ error, variant_ids: unknown })
  }
  const titlesOf = (ids: string[]) => ids.map((id) => variants.get(id)?.product.title ?? id)
  if (gone.length > 0) {
    const error = ListingErrors.PIECE_NOT_AVAILABLE({ titles: titlesOf(gone) })
    problems.push({ error, variant_ids: gone })
  }
  if (closed.length > 0) {
    const ids = closed.map(({ variant_id }) => variant_id)
    problems.push({ error: shopClosed(closed, titlesOf(ids)), variant_ids: ids })
  }
  return { pieces, problems }
}

/** What Medusa's pricing asks of each piece, by variant. */
export type Price = { amount: number; original: number; tax_inclusive: boolean; on_sale: boolean }

/** Medusa's own prices, one question for all pieces of the same quantity. */
export async function pricePieces(
  container: MedusaContainer,
  pieces: readonly WantedPiece[],
  context: Record<string, unknown>
): Promise<Map<string, Price>> {
  const pricing = container.resolve(Modules.PRICING)
  const prices = new Map<string, Price>()
  const quantities = [...new Set(pieces.map(({ quantity }) => quantity))]
  await Promise.all(
    quantities.map(async (quantity) => {
      const asked = pieces.filter((piece) => piece.quantity === quantity)
      const sets = new Map(
        asked.flatMap(({ variant }) =>
          variant.price_set ? [[variant.price_set.id, variant.id]] : []
        )
      )
      const answers = await pricing.calculatePrices(
        { id: [...sets.keys()] },
        // Rules compare with more than strings and numbers; the type does not know it.
        { context: { ...context, quantity } as Record<string, string | number> }
      )
      for (const answer of answers) {
        const variant = sets.get(answer.id)
        if (!variant || answer.calculated_amount === null) continue
        prices.set(variant, {
          amount: Number(answer.calculated_amount),
          original: Number(answer.original_amount ?? answer.calculated_amount),
          tax_inclusive: answer.is_calculated_price_tax_inclusive ?? false,
          on_sale: answer.calculated_price?.price_list_type === "sale",
        })
      }
    })
  )
  return prices
}
