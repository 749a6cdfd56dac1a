import type { MedusaContainer } from "@medusajs/framework/types"
import type { Moderation } from "../../domain/listing/moderation"
import { actionOf, scan } from "../../domain/safety/scam-shield"
import { ListingErrors } from "../../modules/listing/errors"
import { RELUV_MODULE } from "../../modules/reluv"
import { moderationOfShop } from "./moderation-of-shop"

/**
 * Whether an operator sees a listing before it is on sale: by the policy for its shop, and where its text leads off the
 * marketplace. Throws `LISTING_LEADS_OFF` where the policy refuses that, and the text is what is asked about.
 */
export async function moderationOfTexts(
  container: MedusaContainer,
  {
    seller_id,
    texts,
    is_asked,
  }: { seller_id: string; texts: readonly (string | null | undefined)[]; is_asked: boolean }
): Promise<Moderation> {
  const { scam_shield } = container.resolve(RELUV_MODULE).options.policies
  const seen = scan(texts.filter(Boolean).join("\n"))
  const action = actionOf(seen, scam_shield.listings)
  if (action === "block" && is_asked)
    throw ListingErrors.LISTING_LEADS_OFF({ reasons: seen.reasons })
  return action === "pass" ? moderationOfShop(container, seller_id) : "operator"
}
