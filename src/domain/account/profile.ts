export const MOST_ADDRESSES = 20

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/
/** Nobody older shops. */
const OLDEST_YEAR = 1900

/** Whether it is a day on which somebody may have been born, as `YYYY-MM-DD`: one of the calendar, before `today`. */
export function isBirthDate(text: string, today: string): boolean {
  const [, year = "", month = "", day = ""] = DAY.exec(text) ?? []
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isDay = date.toISOString().startsWith(text)
  return year !== "" && isDay && Number(year) >= OLDEST_YEAR && text < today
}
