import { SELLER_MODULE } from "../../modules/seller"
import type { ProfileChange } from "../../modules/seller/service"
import { flow } from "../../shared/flow"
import { followShop } from "./follow-shop"
import { requireOneOrigin } from "./one-origin"

/** Changes what a shop says of itself, and where its parcels start; its shipping follows, here or by the fact. */
export const updateSellerWorkflow = flow(
  "reluv-update-seller",
  async (container, change: ProfileChange) => {
    if (change.origin) await requireOneOrigin(container, change.origin)
    await container.resolve(SELLER_MODULE).changeProfile(change)
    await followShop(container, change.id)
    return { id: change.id }
  }
)
