import type { LiveSaleStatus } from "../../domain/live-sale/live-sale"
import type { Actor, Sql } from "../../shared/sql"
import { cancelLiveSale, endLiveSale } from "./life"

const MARKET: Actor = { type: "system", id: "market" }

/** After how many hours a live sale that nobody ends is over. */
type ForgottenAfter = {
  /** Since it was on air first. */
  on_air_hours: number
  /** Of a pause. */
  paused_hours: number
  /** Since it was to begin. */
  late_hours: number
}

const IS_FORGOTTEN = `(
  s.status = 'live' and s.live_at <= now() - make_interval(hours => ?)
  or s.status = 'paused' and (
    select max(t.ended_at) from reluv_live_stretch t where t.live_sale_id = s.id
  ) <= now() - make_interval(hours => ?)
  or s.status = 'scheduled' and s.starts_at <= now() - make_interval(hours => ?)
)`

const hoursOf = ({ on_air_hours, paused_hours, late_hours }: ForgottenAfter) => [
  on_air_hours,
  paused_hours,
  late_hours,
]

/** Live sales that nobody ends, or has begun. */
export async function listForgotten(
  sql: Sql,
  { limit, ...after }: ForgottenAfter & { limit: number }
): Promise<string[]> {
  const rows = await sql<{ id: string }>(
    `select s.id from reluv_live_sale s
     where s.status in ('scheduled', 'live', 'paused') and ${IS_FORGOTTEN} order by s.id limit ?`,
    [...hoursOf(after), limit]
  )
  return rows.map(({ id }) => id)
}

/** Ends one, or calls it off, unless somebody has meanwhile, or went on. @returns whether it did */
export async function endForgotten(
  sql: Sql,
  { id, ...after }: ForgottenAfter & { id: string }
): Promise<boolean> {
  const [sale] = await sql<{ status: LiveSaleStatus }>(
    `select s.status from reluv_live_sale s where s.id = ? and ${IS_FORGOTTEN} for update of s`,
    [id, ...hoursOf(after)]
  )
  if (!sale) return false
  const end = { of: { id }, actor: MARKET }
  if (sale.status === "scheduled") await cancelLiveSale(sql, { ...end, reason: "nobody began it" })
  else await endLiveSale(sql, { ...end, reason: "nobody ended it" })
  return true
}
