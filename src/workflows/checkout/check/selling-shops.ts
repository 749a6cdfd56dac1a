import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { LISTING_MODULE } from "../../../modules/listing"
import { ListingErrors } from "../../../modules/listing/errors"
import { isOfSellingShop, type Offer, shopClosed } from "../../../modules/listing/for-sale"

/**
 * Before pieces come into a cart, or are paid for. Throws `ORD_007` for those of a shop that may not
 * sell, and `SHOP_CLOSED` for those of one on vacation; what nobody sells here is Medusa's own.
 */
export async function requireSellingShops(
  container: MedusaContainer,
  variantIds: readonly string[]
): Promise<void> {
  if (variantIds.length === 0) return
  const offers = await container.resolve(LISTING_MODULE).listOffers(variantIds)
  const gone = offers.filter((offer) => !isOfSellingShop(offer))
  if (gone.length > 0) {
    throw ListingErrors.PIECE_NOT_AVAILABLE({ titles: await titlesOf(container, gone) })
  }
  const closed = offers.filter(({ shop_is_open }) => !shop_is_open)
  if (closed.length > 0) throw shopClosed(closed, await titlesOf(container, closed))
}

async function titlesOf(container: MedusaContainer, offers: readonly Offer[]): Promise<string[]> {
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants(
      { id: offers.map(({ variant_id }) => variant_id) },
      { relations: ["product"], select: ["id", "product.title"], take: offers.length }
    )
  return variants.flatMap(({ product }) => product?.title ?? [])
}
