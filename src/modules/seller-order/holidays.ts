import { generateEntityId } from "@medusajs/framework/utils"
import type { HolidayChoice } from "../../domain/seller-order/holidays"
import type { Sql } from "../../shared/sql"

/** No clock is set further ahead, so that the years that passed cost nothing. */
const DAYS_AHEAD = 400

/** What operators said of the days that a clock can still reach. */
export async function listHolidayChoices(
  sql: Sql,
  from: { date: string }
): Promise<HolidayChoice[]> {
  return sql<HolidayChoice>(
    `select date, name, free from reluv_holiday
     where date between ? and to_char(?::date + ?::int, 'YYYY-MM-DD') and deleted_at is null
     order by date`,
    [from.date, from.date, DAYS_AHEAD]
  )
}

export async function setHoliday(
  sql: Sql,
  { date, name, free, set_by }: HolidayChoice & { set_by: string }
): Promise<void> {
  await sql(
    `insert into reluv_holiday (id, date, name, free, set_by) values (?, ?, ?, ?, ?)
     on conflict (date) where deleted_at is null
     do update set name = excluded.name, free = excluded.free, set_by = excluded.set_by,
       updated_at = now()`,
    [generateEntityId(undefined, "hol"), date, name, free, set_by]
  )
}

/** The decrees say again what the day is. */
export async function forgetHoliday(sql: Sql, { date }: { date: string }): Promise<void> {
  await sql(`delete from reluv_holiday where date = ?`, [date])
}
