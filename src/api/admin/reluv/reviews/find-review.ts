import type { MedusaContainer } from "@medusajs/framework/types"
import { REVIEW_MODULE } from "../../../../modules/review"
import { ReviewErrors } from "../../../../modules/review/errors"
import type { ModeratedReview } from "../../../_shapes/review"
import { viewModerated } from "../../../_views/reviews"

/** Throws `REVIEW_NOT_FOUND`. */
export async function findReview(container: MedusaContainer, id: string): Promise<ModeratedReview> {
  const { reviews } = await container
    .resolve(REVIEW_MODULE)
    .listReviewsForOperator({ filters: { id }, limit: 1, offset: 0 })
  const [review] = await viewModerated(container, reviews)
  if (!review) throw ReviewErrors.REVIEW_NOT_FOUND()
  return review
}
