import type { MedusaContainer } from "@medusajs/framework/types"
import { type Moderation, moderationOf } from "../../domain/listing/moderation"
import { LISTING_MODULE } from "../../modules/listing"
import { RELUV_MODULE } from "../../modules/reluv"

/** Whether an operator sees what this shop lists before it is on sale. */
export async function moderationOfShop(
  container: MedusaContainer,
  seller_id: string
): Promise<Moderation> {
  const { policies } = container.resolve(RELUV_MODULE).options
  const { listing_moderation: policy, listing_moderation_first: first } = policies
  if (policy !== "new_sellers") return policy
  const passed = await container.resolve(LISTING_MODULE).countPassed({ seller_id, most: first })
  return moderationOf(policy, { passed, first })
}
