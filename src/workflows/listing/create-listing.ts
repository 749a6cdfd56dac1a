import { createHash } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { shareConditions } from "../../domain/listing/condition"
import type { ListingStatus } from "../../domain/listing/listing-status"
import { PERMISSIONS } from "../../domain/seller/permissions"
import type { SellerStatus } from "../../domain/seller/seller-status"
import { LISTING_MODULE } from "../../modules/listing"
import { ListingErrors } from "../../modules/listing/errors"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import { flow } from "../../shared/flow"
import { reasonOf } from "../../shared/reason-of"
import { getMarketplace } from "../marketplace/marketplace"
import { categoryPath } from "./category-path"
import { makeProduct, stockPieces } from "./make-product"
import { moderationOfTexts } from "./moderation-of-texts"
import { firstStatus, type ListingDraft } from "./product-of-listing"
import { requirePublishable } from "./publishing"
import { settleListing, unmakeListing } from "./settle-listing"
import { shownDefects } from "./shown-defects"

/** Longer than making one may take. */
const LEASE_SECONDS = 60
const POLL_MILLISECONDS = 150
const PATIENCE_MILLISECONDS = 20_000
/** The same body from the same shop within this time is a tap that came twice. */
const DOUBLE_TAP_SECONDS = 60

/** A shop that waits for the operator prepares what nobody sees before it is approved. */
const PREPARES: readonly SellerStatus[] = PERMISSIONS["listings.write"].states

export type CreateListing = ListingDraft & {
  /** Names the request: asked again, also after a crash, it is the same listing. */
  idempotency_key?: string | null
  /** Of which listing it is made: the same twice at once is a tap that came twice, as any request is. */
  copy_of?: string
}

/**
 * A seller offers something: the Medusa product with its variants, prices and stock, and the preloved
 * facts beside it. Last things last: the product is hidden, and the listing is nobody's to see, until all
 * of it is there. A failure takes everything back; after a crash the same request, or a job, does.
 */
export const createListingWorkflow = flow("reluv-create-listing", createListing)

async function createListing(
  container: MedusaContainer,
  { idempotency_key = null, ...asked }: CreateListing
): Promise<{ id: string }> {
  const draft = told(asked)
  const ground = await prepare(container, draft)
  const product_id = generateEntityId(undefined, "prod")
  const turn = await takeTurn(container, { draft, product_id, idempotency_key })
  if (turn.turn === "mine") {
    await make(container, { id: turn.id, product_id, draft, ground }).catch(async (error) => {
      await unmakeListing(container, { id: turn.id, product_id })
      throw error
    })
  }
  await settleListing(container, turn.id).catch((error: unknown) => {
    // It is made; the job shows its product.
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Listing ${turn.id} could not be settled yet: ${reasonOf(error)}`)
  })
  return { id: turn.id }
}

/** Each variant says its condition only where it is better than that of the listing, each defect its picture. */
function told(draft: ListingDraft): ListingDraft {
  const { condition, own } = shareConditions({
    condition: draft.condition,
    own: draft.variants.map((variant) => variant.condition),
  })
  const variants = draft.variants.map((variant, index) => ({
    ...variant,
    condition: own[index] ?? null,
  }))
  const defects = draft.defects && shownDefects(draft.defects, draft)
  return { ...draft, condition, variants, defects }
}

type Ground = {
  status: ListingStatus
  category_ids: string[]
  sales_channel_id: string
  stock_location_id: string
  shipping_profile_id: string
}

/** Checks what needs the database before anything is written: the shop may sell, the category is real. */
async function prepare(container: MedusaContainer, draft: ListingDraft): Promise<Ground> {
  const sellers = container.resolve(SELLER_MODULE)
  const [seller] = await sellers.listSellers({ id: draft.seller_id }, { select: ["id", "status"] })
  if (!seller || !PREPARES.includes(seller.status)) throw SellerErrors.SELLER_NOT_ACTIVE()
  const [contact] = await sellers.listSellerContacts({ seller_id: seller.id })
  if (!contact) throw SellerErrors.SELLER_NOT_FOUND()
  if (draft.publish) {
    await requirePublishable(container, { ...draft, defects: draft.defects ?? [] })
  }
  const moderation = await moderationOfTexts(container, {
    seller_id: seller.id,
    texts: [draft.title, draft.description],
    // What nobody sees is looked at as it is published.
    is_asked: draft.publish,
  })
  const { sales_channel_id, stock_location_id } = await getMarketplace(container)
  return {
    status: firstStatus(draft, moderation),
    category_ids: await categoryPath(container, draft.category_id),
    sales_channel_id,
    stock_location_id,
    shipping_profile_id: contact.shipping_profile_id ?? "",
  }
}

type Request = { draft: ListingDraft; product_id: string; idempotency_key: string | null }

/** Waits for a request that makes the same listing just now. */
async function takeTurn(
  container: MedusaContainer,
  { draft, product_id, idempotency_key }: Request
) {
  const fingerprint = createHash("sha256").update(JSON.stringify(draft)).digest("hex")
  const listings = container.resolve(LISTING_MODULE)
  const request = idempotency_key
    ? { key: `key:${idempotency_key}`, fingerprint, same_for_seconds: null }
    : { key: `body:${fingerprint}`, fingerprint, same_for_seconds: DOUBLE_TAP_SECONDS }
  const { condition, has_tags, brand, size, color, measurements, defects } = draft
  const { original_price, weight } = draft
  const prices = draft.variants.flatMap(({ price }) => price ?? [])
  const facts = {
    product_id,
    seller_id: draft.seller_id,
    condition,
    has_tags,
    brand,
    size,
    color,
    measurements,
    defects,
    original_price,
    weight,
    price: prices.length > 0 ? Math.min(...prices) : null,
  }
  for (const until = Date.now() + PATIENCE_MILLISECONDS; Date.now() < until; ) {
    const turn = await listings.beginListing({ facts, request, lease_seconds: LEASE_SECONDS })
    if (turn.turn === "mine" || turn.turn === "made") return turn
    if (turn.turn === "used") throw ListingErrors.LISTING_KEY_USED()
    if (turn.turn === "left") await unmakeListing(container, turn)
    else await pause(POLL_MILLISECONDS)
  }
  throw ListingErrors.LISTING_BEING_MADE()
}

type Making = { id: string; product_id: string; draft: ListingDraft; ground: Ground }

async function make(container: MedusaContainer, making: Making): Promise<void> {
  const { id, product_id, draft, ground } = making
  const variants = await makeProduct(container, { product_id, draft, ...ground })
  const pieces = await stockPieces(container, { draft, variants, ...ground })
  await container.resolve(LISTING_MODULE).finishListing({
    id,
    product_id,
    status: ground.status,
    pieces,
    lease_seconds: LEASE_SECONDS,
  })
}
