import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact } from "../../../domain/fact/facts"
import { REVIEW_MODULE } from "../../../modules/review"
import { aShop } from "./shop"
import type { Subject } from "./subject"

/** Who reviews the shop and its pieces at once is told of once. */
export async function aReview(container: MedusaContainer, { id }: Fact): Promise<Subject | null> {
  const reviews = container.resolve(REVIEW_MODULE)
  const [review] = await reviews.listReviews({ id }, { take: 1 })
  if (!review || review.kind === "buyer") return null
  const { seller_order_id, seller_id, rating } = review
  const [first] = await reviews.listReviews(
    { seller_order_id, kind: ["seller", "item"] },
    { order: { kind: "DESC", id: "ASC" }, take: 1 }
  )
  if (first?.id !== id) return null
  const shop = await aShop(container, seller_id)
  return shop && { ...shop, data: { ...shop.data, rating } }
}
