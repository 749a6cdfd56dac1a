import type { MedusaContainer } from "@medusajs/framework/types"
import { REVIEW_MODULE } from "../../modules/review"
import { workOffDue } from "../due/work-off-due"

/** Shows what one side wrote when the time of the other is over. */
export async function showReviews(
  container: MedusaContainer,
  { most }: { most: number }
): Promise<void> {
  const module = container.resolve(REVIEW_MODULE)
  await workOffDue(container, {
    clock: "show-reviews",
    most,
    claim: (one) => module.claimOverdueExchanges(one),
    work: ({ id }) => module.showExchange({ seller_order_id: id }),
    about: ({ id }) => ({ seller_order_id: id }),
  })
}
