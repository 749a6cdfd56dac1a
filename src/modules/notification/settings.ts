import { type Channel, switchOf } from "../../domain/notification/channels"
import type { MailKind } from "../../domain/notification/mail-kinds"
import type { QuietHours } from "../../domain/notification/quiet-hours"
import type { Sql } from "../../shared/sql"

export type NotificationSettings = {
  switched_off: string[]
  /** Null for those of the options. */
  quiet_hours: QuietHours | null
}

/** Of those who ever said anything. */
export function readSettings(
  sql: Sql,
  { customer_ids }: { customer_ids: readonly string[] }
): Promise<({ customer_id: string } & NotificationSettings)[]> {
  return sql(
    `select id as customer_id, switched_off, quiet_hours from reluv_notification_setting where id = any(?)`,
    [customer_ids]
  )
}

export type Switch = { kind: MailKind; channel: Channel; is_on: boolean }

/** What is not named stays. */
export async function writeSettings(
  sql: Sql,
  {
    customer_id,
    switches,
    quiet_hours,
  }: { customer_id: string; switches: readonly Switch[]; quiet_hours?: QuietHours | undefined }
): Promise<void> {
  const named = (isOn: boolean) =>
    switches
      .filter(({ is_on }) => is_on === isOn)
      .map(({ kind, channel }) => switchOf(kind, channel))
  const quiet = quiet_hours ? JSON.stringify(quiet_hours) : null
  await sql(
    `insert into reluv_notification_setting as s (id, switched_off, quiet_hours) values (?, ?, ?::jsonb)
     on conflict (id) do update set updated_at = now(),
       switched_off = array(
         select distinct unnest(s.switched_off || excluded.switched_off) except select unnest(?::text[])
       ),
       quiet_hours = coalesce(excluded.quiet_hours, s.quiet_hours)`,
    [customer_id, named(false), quiet, named(true)]
  )
}
