import type { MedusaContainer } from "@medusajs/framework/types"
import { wrongCampaignTimesOf } from "../../domain/discount/campaign"
import { DISCOUNT_MODULE } from "../../modules/discount"
import type { CampaignChange, NewCampaign } from "../../modules/discount/campaigns"
import { DiscountErrors } from "../../modules/discount/errors"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { SELLER_MODULE } from "../../modules/seller"
import type { Actor } from "../../shared/sql"
import { writeCards } from "../listing-card/write-cards"
import { settleDiscounts } from "./settle-discount"

/** The next run goes on. */
const MOST_PER_RUN = 50
const CLOCK: Actor = { type: "system", id: "clock" }

/**
 * Plans a sale of the marketplace. Without `join_until` shops may join until it begins, or until it ends where it begins
 * at once. Throws `CAMPAIGN_TIMES_INVALID`, `CAMPAIGN_HANDLE_TAKEN`.
 */
export async function createCampaign(
  container: MedusaContainer,
  { join_until: asked, ...campaign }: Omit<NewCampaign, "join_until"> & { join_until?: Date }
): Promise<string> {
  const now = new Date()
  const { starts_at, ends_at } = campaign
  const join_until = asked ?? (starts_at > now ? starts_at : ends_at)
  const why = wrongCampaignTimesOf({ starts_at, ends_at, join_until }, now)
  if (why) throw DiscountErrors.CAMPAIGN_TIMES_INVALID({ why })
  return container.resolve(DISCOUNT_MODULE).createCampaign({ ...campaign, join_until })
}

/** Changes what it says and asks for; its pieces say so, too. Throws what `changeCampaign` of the module does. */
export async function changeCampaign(
  container: MedusaContainer,
  { id, change, actor }: { id: string; change: CampaignChange; actor: Actor }
): Promise<void> {
  await container.resolve(DISCOUNT_MODULE).changeCampaign({ id, change, actor })
  if (change.title === undefined && change.badge === undefined) return
  await writeCardsOf(container, id)
}

/**
 * Asks shops to join a campaign; each hears of it once. Throws `CAMPAIGN_SELLERS_UNKNOWN` with those that may not sell,
 * `CAMPAIGN_NOT_FOUND`, `CAMPAIGN_OVER`. @returns those that were not asked before
 */
export async function inviteSellers(
  container: MedusaContainer,
  { id, seller_ids, actor }: { id: string; seller_ids: readonly string[]; actor: Actor }
): Promise<string[]> {
  const active = await container
    .resolve(SELLER_MODULE)
    .listSellers(
      { id: [...seller_ids], status: "active" },
      { select: ["id"], take: seller_ids.length }
    )
  const known = new Set(active.map((seller) => seller.id))
  const ids = seller_ids.filter((seller_id) => !known.has(seller_id))
  if (ids.length > 0) throw DiscountErrors.CAMPAIGN_SELLERS_UNKNOWN({ ids })
  return container.resolve(DISCOUNT_MODULE).inviteSellers({ id, seller_ids, actor })
}

/**
 * Ends a campaign before its time: every piece of it costs what it did before. Throws `CAMPAIGN_NOT_FOUND`.
 * What is not settled when this returns is settled by the job.
 */
export async function endCampaign(
  container: MedusaContainer,
  campaign: { id: string; actor: Actor; reason: string | null }
): Promise<void> {
  const ended = await container.resolve(DISCOUNT_MODULE).endCampaign(campaign)
  if (ended) await settleDiscounts(container, { most: MOST_PER_RUN })
}

/** Tells of campaigns that have begun or ended by themselves. @returns how many */
export function moveCampaigns(container: MedusaContainer): Promise<number> {
  return container.resolve(DISCOUNT_MODULE).moveCampaigns({ limit: MOST_PER_RUN, actor: CLOCK })
}

async function writeCardsOf(container: MedusaContainer, id: string): Promise<void> {
  const listing_ids = await container.resolve(DISCOUNT_MODULE).listCampaignListings({ id })
  await container.resolve(LISTING_CARD_MODULE).markCards({ listing_ids })
  await writeCards(container)
}
