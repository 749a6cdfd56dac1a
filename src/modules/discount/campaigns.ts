import { generateEntityId } from "@medusajs/framework/utils"
import { type CampaignStatus, campaignStatus } from "../../domain/discount/campaign"
import { changeStatus, tell } from "../../shared/facts"
import type { Actor, Sql } from "../../shared/sql"
import { DiscountErrors } from "./errors"

export type NewCampaign = {
  handle: string
  title: string
  description: string | null
  badge: string
  starts_at: Date
  ends_at: Date
  join_until: Date
  min_percent: number
  is_open: boolean
  actor: Actor
}

/** What of a campaign may be changed: its times stand, shops have promised prices for them. */
export type CampaignChange = Partial<
  Pick<NewCampaign, "title" | "description" | "badge" | "join_until" | "min_percent" | "is_open">
>

/** Plans a sale of the marketplace. Throws `CAMPAIGN_HANDLE_TAKEN`. @returns its id */
export async function createCampaign(
  sql: Sql,
  { actor, ...campaign }: NewCampaign
): Promise<string> {
  const id = generateEntityId(undefined, "camp")
  const row: Record<string, unknown> = { id, ...campaign }
  const columns = Object.keys(row)
  const made = await sql(
    `insert into reluv_campaign (${columns.join(", ")}) values (${columns.map(() => "?").join(", ")})
     on conflict (handle) do nothing returning id`,
    columns.map((name) => row[name])
  )
  if (made.length === 0) throw DiscountErrors.CAMPAIGN_HANDLE_TAKEN({ handle: campaign.handle })
  await tell(sql, { name: "reluv.campaign.created", subject_id: id, actor })
  return id
}

/**
 * Changes what it says, and what it asks of prices to come. Throws `CAMPAIGN_NOT_FOUND`, `CAMPAIGN_OVER`,
 * `CAMPAIGN_TIMES_INVALID` of a time to join after its end.
 */
export async function changeCampaign(
  sql: Sql,
  { id, change, actor }: { id: string; change: CampaignChange; actor: Actor }
): Promise<void> {
  const { ends_at } = await lockCampaign(sql, id)
  if (change.join_until && change.join_until > ends_at) {
    throw DiscountErrors.CAMPAIGN_TIMES_INVALID({ why: "joins_after" })
  }
  const entries = Object.entries(change).filter(([, value]) => value !== undefined)
  if (entries.length === 0) return
  await sql(
    `update reluv_campaign set ${entries.map(([name]) => `${name} = ?`).join(", ")}, updated_at = now()
     where id = ?`,
    [...entries.map(([, value]) => value), id]
  )
  const fields = entries.map(([name]) => name)
  await tell(sql, { name: "reluv.campaign.changed", subject_id: id, actor, data: { fields } })
}

/**
 * Asks shops to join. One that was asked before is not asked again. Throws `CAMPAIGN_NOT_FOUND`, `CAMPAIGN_OVER`.
 * @returns those that were not asked before
 */
export async function inviteSellers(
  sql: Sql,
  { id, seller_ids, actor }: { id: string; seller_ids: readonly string[]; actor: Actor }
): Promise<string[]> {
  await lockCampaign(sql, id)
  const asked = await sql<{ seller_id: string }>(
    `insert into reluv_campaign_invitation (id, campaign_id, seller_id)
     select 'cinv_' || replace(gen_random_uuid()::text, '-', ''), ?, seller_id
     from (select distinct unnest(?::text[]) as seller_id order by 1) as asked
     on conflict (campaign_id, seller_id) do nothing returning seller_id`,
    [id, seller_ids]
  )
  await tell(
    sql,
    ...asked.map(({ seller_id }) => ({
      name: "reluv.campaign.seller-invited" as const,
      subject_id: id,
      actor,
      data: { seller_id },
    }))
  )
  return asked.map(({ seller_id }) => seller_id)
}

/**
 * Ends a campaign for good, and with it what shops promised for it: their price lists are to go. One that has ended
 * stays. Throws `CAMPAIGN_NOT_FOUND`.
 */
export async function endCampaign(
  sql: Sql,
  { id, actor, reason }: { id: string; actor: Actor; reason: string | null }
): Promise<boolean> {
  const [known] = await sql(`select 1 from reluv_campaign where id = ?`, [id])
  if (!known) throw DiscountErrors.CAMPAIGN_NOT_FOUND()
  return end(sql, { id, actor, reason })
}

async function end(
  sql: Sql,
  { id, actor, reason }: { id: string; actor: Actor; reason: string | null }
): Promise<boolean> {
  const from = campaignStatus.sourcesOf("ended")
  const change = { ids: [id], from, to: "ended" as const, actor, reason, stamp: "ended_at" }
  const moved = await changeStatus(sql, "reluv_campaign", change)
  if (moved.length === 0) return false
  const promised = await sql<{ id: string }>(
    `select id from reluv_discount where campaign_id = ? and status = 'active' order by id`,
    [id]
  )
  const ended = await changeStatus(sql, "reluv_discount", {
    ids: promised.map(({ id }) => id),
    from: ["active"] as const,
    to: "ended",
    actor,
    reason,
    stamp: "ended_at",
  })
  await sql(
    `update reluv_discount set settle_at = now(), tries = 0, retry_at = null where id = any(?)`,
    [ended.map(({ id }) => id)]
  )
  return true
}

/**
 * Tells of campaigns whose moment has come. Their prices have begun and ended by themselves by then: Medusa's price
 * lists know the same times. @returns how many
 */
export async function moveCampaigns(
  sql: Sql,
  { limit, actor }: { limit: number; actor: Actor }
): Promise<number> {
  const due = await sql<{ id: string; is_over: boolean }>(
    `(select id, true as is_over from reluv_campaign
      where status <> 'ended' and ends_at <= now() order by ends_at, id limit ?)
     union all
     (select id, false from reluv_campaign
      where status = 'scheduled' and starts_at <= now() and ends_at > now() order by starts_at limit ?)`,
    [limit, limit]
  )
  const begun = await changeStatus<CampaignStatus>(sql, "reluv_campaign", {
    ids: due.filter(({ is_over }) => !is_over).map(({ id }) => id),
    from: ["scheduled"],
    to: "running",
    actor,
    reason: "its time has come",
  })
  let moved = begun.length
  for (const { id, is_over } of due) {
    if (is_over && (await end(sql, { id, actor, reason: "its time is over" }))) moved += 1
  }
  return moved
}

/** Who changes a campaign waits for whoever joins it, and the other way round. */
async function lockCampaign(sql: Sql, id: string): Promise<{ ends_at: Date }> {
  const [campaign] = await sql<{ ends_at: Date; is_over: boolean }>(
    `select ends_at, status = 'ended' or ends_at <= now() as is_over
     from reluv_campaign where id = ? for update`,
    [id]
  )
  if (!campaign) throw DiscountErrors.CAMPAIGN_NOT_FOUND()
  if (campaign.is_over) throw DiscountErrors.CAMPAIGN_OVER()
  return campaign
}
