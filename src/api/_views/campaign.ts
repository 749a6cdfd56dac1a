import type { MedusaContainer } from "@medusajs/framework/types"
import { campaignPhase } from "../../domain/discount/campaign"
import { DISCOUNT_MODULE } from "../../modules/discount"
import { DiscountErrors } from "../../modules/discount/errors"
import type { CampaignFilter, CampaignRow } from "../../modules/discount/reading-campaigns"
import type { AdminCampaignView, CampaignView, SellerCampaignView } from "../_shapes/campaign"

/** Throws `CAMPAIGN_NOT_FOUND`. */
export async function campaignOf(
  container: MedusaContainer,
  which: Pick<CampaignFilter, "id" | "handle" | "seller_id">
): Promise<CampaignRow> {
  const { campaigns } = await container
    .resolve(DISCOUNT_MODULE)
    .readCampaigns({ ...which, limit: 1, offset: 0 })
  const [row] = campaigns
  if (!row) throw DiscountErrors.CAMPAIGN_NOT_FOUND()
  return row
}

export function campaignView(row: CampaignRow): CampaignView {
  const { id, handle, title, description, badge, starts_at, ends_at, listings } = row
  return {
    id,
    handle,
    title,
    description,
    badge,
    status: campaignPhase(row, new Date()),
    starts_at: starts_at.toISOString(),
    ends_at: ends_at.toISOString(),
    listings,
  }
}

export function sellerCampaignView(row: CampaignRow): SellerCampaignView {
  const { join_until, min_percent, own_listings, status } = row
  return {
    ...campaignView(row),
    join_until: join_until.toISOString(),
    min_percent,
    can_join: status !== "ended" && join_until > new Date(),
    own_listings,
  }
}

export function adminCampaignView(row: CampaignRow): AdminCampaignView {
  const { join_until, min_percent, is_open, invited, sellers, created_at } = row
  return {
    ...campaignView(row),
    join_until: join_until.toISOString(),
    min_percent,
    is_open,
    invited,
    sellers,
    created_at: created_at.toISOString(),
  }
}
