import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { blindUntil, fitsRefunded, maskedName, reviewable } from "../../domain/review/review"
import { REVIEW_MODULE } from "../../modules/review"
import { ReviewErrors } from "../../modules/review/errors"
import type { NewReview, ReviewText } from "../../modules/review/writing"
import { SELLER_MODULE } from "../../modules/seller"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { Actor } from "../../shared/sql"
import { type LoadedPart, loadReviewedPart } from "./reviewed-part"

type Written = { seller_order_id: string; device: string | null; actor: Actor }

/**
 * What who bought says of one piece; again, within two days, it is changed. Throws `REVIEW_LINE_NOT_FOUND`,
 * `REVIEW_OF_OWN_SHOP`, `REVIEW_NOT_POSSIBLE`, `REVIEW_OF_REFUNDED`, `REVIEW_FIXED`.
 */
export async function reviewItem(
  container: MedusaContainer,
  input: Written & { line_item_id: string; review: ReviewText & { photos: readonly string[] } }
): Promise<void> {
  const { line_item_id, seller_order_id, review } = input
  const part = await loadOthersPart(container, seller_order_id)
  const [line] = await container
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrderLines({ seller_order_id, line_item_id })
  if (!line) throw ReviewErrors.REVIEW_LINE_NOT_FOUND()
  if (part.status === "refunded" && !fitsRefunded(review)) throw ReviewErrors.REVIEW_OF_REFUNDED()
  const { product_id: listing_id, title } = line
  await write(container, part, input, {
    ...review,
    kind: "item",
    line_item_id,
    listing_id,
    title,
    aspects: {},
  })
}

/**
 * What who bought says of the shop; again, within two days, it is changed. Throws `REVIEW_OF_OWN_SHOP`,
 * `REVIEW_NOT_POSSIBLE`, `REVIEW_FIXED`.
 */
export async function reviewSeller(
  container: MedusaContainer,
  input: Written & { review: ReviewText & Pick<NewReview, "aspects"> }
): Promise<void> {
  const part = await loadOthersPart(container, input.seller_order_id)
  await write(container, part, input, { ...OF_NO_ITEM, ...input.review, kind: "seller" })
}

/** What a shop says of who bought; again, within two days, it is changed. Throws `REVIEW_NOT_POSSIBLE`, `REVIEW_FIXED`. */
export async function reviewBuyer(
  container: MedusaContainer,
  input: Written & { review: ReviewText }
): Promise<void> {
  const part = await loadReviewedPart(container, input.seller_order_id)
  await write(container, part, input, {
    ...OF_NO_ITEM,
    ...input.review,
    kind: "buyer",
    aspects: {},
  })
}

const OF_NO_ITEM = { line_item_id: null, listing_id: null, title: null, photos: [] }

/** A part that its buyer bought of others. */
async function loadOthersPart(container: MedusaContainer, id: string): Promise<LoadedPart> {
  const part = await loadReviewedPart(container, id)
  const { customer_id, seller_id } = part
  if (!customer_id) return part
  const memberships = await container
    .resolve(SELLER_MODULE)
    .listMemberships({ customer_id, seller_id, limit: 1 })
  if (memberships.length > 0) throw ReviewErrors.REVIEW_OF_OWN_SHOP()
  return part
}

/** What was written before is changed: its own time decides. What is new is written while the part may be reviewed. */
async function write(
  container: MedusaContainer,
  part: LoadedPart,
  { device, actor }: Written,
  review: NewReview
): Promise<void> {
  const module = container.resolve(REVIEW_MODULE)
  const change = { ...review, seller_order_id: part.id, actor }
  if (await module.editReview(change)) return
  const state = reviewable(part, new Date())
  if (state.obstacle) throw ReviewErrors.REVIEW_NOT_POSSIBLE({ why: state.obstacle })
  const buyer = await buyerOf(container, part.customer_id)
  const { order_id, seller_id, customer_id } = part
  const isNew = await module.writeReview({
    ...change,
    order_id,
    seller_id,
    customer_id,
    author: maskedName(buyer?.first_name),
    of_refunded: state.refunded,
    device,
    same_person: buyer ? await isOfShop(container, seller_id, buyer) : false,
    blind_until: blindUntil(state.over_at),
  })
  // Another request of theirs was faster: this one is the later word.
  if (!isNew) await module.editReview(change)
}

type Buyer = { id: string; first_name: string | null; email: string | null; phone: string | null }

async function buyerOf(container: MedusaContainer, id: string | null): Promise<Buyer | null> {
  if (!id) return null
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["id", "first_name", "email", "phone"],
    filters: { id },
  })
  return (data[0] as Buyer | undefined) ?? null
}

/** A phone is enough: couriers call it. An account of the shop was refused before. */
async function isOfShop(
  container: MedusaContainer,
  seller_id: string,
  { phone }: Buyer
): Promise<boolean> {
  if (!phone) return false
  const [contact] = await container
    .resolve(SELLER_MODULE)
    .listSellerContacts({ seller_id }, { select: ["id", "phone"] })
  return contact?.phone === phone
}
