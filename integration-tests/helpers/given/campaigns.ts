import type { AdminCampaignView } from "../../../src/types/http"
import { call } from "../api"
import { sql } from "../database"
import { theOperator, unique } from "./people"

const HOUR_MS = 3_600_000
export const inHours = (hours: number) => new Date(Date.now() + hours * HOUR_MS).toISOString()

/** A sale of the marketplace that begins in an hour, for invited shops. */
export async function aCampaign(more: Record<string, unknown> = {}): Promise<AdminCampaignView> {
  const { campaign } = await call<{ campaign: AdminCampaignView }>("/admin/reluv/campaigns", {
    token: await theOperator(),
    body: {
      handle: `obral-${unique()}`,
      title: "Obral kilat",
      badge: "KILAT",
      starts_at: inHours(1),
      ends_at: inHours(3),
      ...more,
    },
  })
  return campaign
}

export async function inviteTo(
  { id }: Pick<AdminCampaignView, "id">,
  seller_ids: readonly string[]
): Promise<string[]> {
  const { asked } = await call<{ asked: string[] }>(`/admin/reluv/campaigns/${id}/invitations`, {
    token: await theOperator(),
    body: { seller_ids },
  })
  return asked
}

/** Time passes: the campaign, its discounts and their price lists are so many hours older. */
export async function letHoursPass({ id }: Pick<AdminCampaignView, "id">, hours: number) {
  const older = "make_interval(hours => $2)"
  await sql(
    `with campaign as (
       update reluv_campaign set starts_at = starts_at - ${older}, ends_at = ends_at - ${older},
         join_until = join_until - ${older} where id = $1
     ), discount as (
       update reluv_discount set starts_at = starts_at - ${older}, ends_at = ends_at - ${older},
         settle_at = settle_at - ${older} where campaign_id = $1 returning id, price_list_id
     ), list as (
       update price_list set starts_at = starts_at - ${older}, ends_at = ends_at - ${older}
       where id in (select price_list_id from discount)
     )
     update reluv_listing_card set turns_at = turns_at - ${older} where id in (
       select listing_id from reluv_discount_price where discount_id in (select id from discount))`,
    [id, hours]
  )
}
