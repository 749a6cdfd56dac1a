import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  deleteProductsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { LISTING_MODULE } from "../../modules/listing"
import type { PendingChange } from "../../modules/listing/pending-change"
import type { Unsettled } from "../../modules/listing/unsettled"
import { workOffDue } from "../due/work-off-due"
import { refreshCard } from "../listing-card/write-cards"
import { externalIdOf, productStatusOf } from "./product-of-listing"
import { copiesOf, type ProductOfListing, readProduct } from "./read-product"
import { writeVariants } from "./write-variants"

/** Longest wait for another change of the same listing. Medusa's locks count seconds. */
const PATIENCE_SECONDS = 30
/** Longer than settling one may take. */
const LEASE_SECONDS = 60

/**
 * Makes Medusa's product what the listing says, and the listing what is asked of it. Whoever began
 * something with a listing calls it last; after a crash whoever comes next does, or the job. Repeating it
 * changes nothing.
 */
export async function settleListing(container: MedusaContainer, id: string): Promise<void> {
  await oneAtATime(container, id, async () => {
    const listing = await container.resolve(LISTING_MODULE).findUnsettled({ id })
    if (listing?.is_made) await settle(container, listing)
  })
  await refreshCard(container, id)
}

/** Nobody else touches the product of this listing meanwhile: an old status cannot land on a newer one. */
export function oneAtATime<T>(
  container: MedusaContainer,
  id: string,
  work: () => Promise<T>
): Promise<T> {
  return container
    .resolve(Modules.LOCKING)
    .execute([`settle-listing:${id}`], work, { timeout: PATIENCE_SECONDS })
}

async function settle(container: MedusaContainer, listing: Unsettled): Promise<void> {
  const { id, product_id, status, shop_sells, change } = listing
  const product = await readProduct(container, product_id)
  const copies = product
    ? copiesOf((await writeProduct(container, product, listing)) ?? product)
    : { price: null, weight: null }
  await container.resolve(LISTING_MODULE).settleListing({ id, status, shop_sells, change, copies })
}

/** @returns the product as it is now; null where nothing had to change */
async function writeProduct(
  container: MedusaContainer,
  product: ProductOfListing,
  listing: Pick<Unsettled, "status" | "shop_sells" | "change">
): Promise<ProductOfListing | null> {
  const status = productStatusOf(listing.status, listing)
  const { change } = listing
  const known_as = product.external_id ?? null
  const external_id = externalIdOf(listing.status, known_as)
  if (!change && product.status === status && external_id === known_as) return null
  if (change?.variants) await writeVariants(container, product, change.variants)
  const packed = packedAs(change)
  if (packed) {
    const written = await readProduct(container, product.id)
    const product_variants = (written?.variants ?? []).map(({ id }) => ({ id, ...packed }))
    await updateProductVariantsWorkflow(container).run({ input: { product_variants } })
  }
  // Last: what is shown has all its variants and prices.
  await updateProductsWorkflow(container).run({
    input: { selector: { id: product.id }, update: { status, external_id, ...fieldsOf(change) } },
  })
  return readProduct(container, product.id)
}

function fieldsOf(change: PendingChange | null) {
  if (!change) return {}
  const { description, material, images, dimensions: _ofVariants, ...product } = change.product
  return {
    ...product,
    ...(description === undefined ? {} : { description: description ?? "" }),
    ...(material === undefined ? {} : { material: material ?? "" }),
    ...(images === undefined
      ? {}
      : { thumbnail: images[0] ?? "", images: images.map((url) => ({ url })) }),
  }
}

/** How every variant of it is packed; null where that was not asked for. */
function packedAs(change: PendingChange | null) {
  const { weight, dimensions } = change?.product ?? {}
  const unknown = { length: null, width: null, height: null }
  if (weight === undefined && dimensions === undefined) return null
  return {
    ...(weight === undefined ? {} : { weight }),
    ...(dimensions === null ? unknown : dimensions),
  }
}

/** Takes away what there is of a listing that was never finished: first the product, then our row of it. */
export async function unmakeListing(
  container: MedusaContainer,
  { id, product_id }: { id: string; product_id: string }
): Promise<void> {
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ id: product_id }, { select: ["id"] })
  if (products.length > 0) {
    await deleteProductsWorkflow(container).run({ input: { ids: [product_id] } })
  }
  await container.resolve(LISTING_MODULE).forgetListing({ id, product_id })
}

/** Ends what somebody began with a listing and died over. @returns how many it took up */
export function settleListings(
  container: MedusaContainer,
  { most }: { most: number }
): Promise<number> {
  const listings = container.resolve(LISTING_MODULE)
  return workOffDue(container, {
    clock: "settle-listing",
    most,
    claim: (one) => listings.claimUnsettled({ ...one, lease_seconds: LEASE_SECONDS }),
    work: async ({ id }) => {
      const listing = await listings.findUnsettled({ id })
      if (listing?.is_made) await settleListing(container, id)
      else if (listing) await unmakeListing(container, listing)
    },
    about: () => ({}),
  })
}
