import type { Sql } from "../../shared/sql"
import { DiscountErrors } from "./errors"

/** What a shop that joins a campaign promises prices for. */
type JoinedCampaign = {
  id: string
  title: string
  starts_at: Date
  ends_at: Date
  min_percent: number
}

/**
 * A campaign that a shop may add pieces to now; called in the transaction that adds them, nobody can end it meanwhile.
 * Throws `CAMPAIGN_NOT_FOUND` of one that it was not asked to join, `CAMPAIGN_OVER` where it is too late.
 */
export async function requireJoinable(
  sql: Sql,
  { id, seller_id }: { id: string; seller_id: string }
): Promise<JoinedCampaign> {
  const [campaign] = await sql<JoinedCampaign & { is_over: boolean }>(
    `select id, title, starts_at, ends_at, min_percent,
       status = 'ended' or join_until <= now() as is_over
     from reluv_campaign c
     where id = ? and (is_open or exists (
       select 1 from reluv_campaign_invitation i where i.campaign_id = c.id and i.seller_id = ?
     )) for share`,
    [id, seller_id]
  )
  if (!campaign) throw DiscountErrors.CAMPAIGN_NOT_FOUND()
  const { is_over, ...joined } = campaign
  if (is_over) throw DiscountErrors.CAMPAIGN_OVER()
  return joined
}
