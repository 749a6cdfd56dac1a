/** WIB, UTC+7 all year: the clock of Jakarta, by which Midtrans, couriers and sellers count. */
const OFFSET_MILLISECONDS = 7 * 3_600_000
const DAY_MILLISECONDS = 86_400_000

/** `date` as `YYYY-MM-DD`, `time` as `HH:mm:ss`, `weekday` from 0 (Sunday). */
export type WibTime = { date: string; time: string; weekday: number }

export function inWib(at: Date): WibTime {
  const shifted = new Date(at.getTime() + OFFSET_MILLISECONDS)
  const text = shifted.toISOString()
  return { date: text.slice(0, 10), time: text.slice(11, 19), weekday: shifted.getUTCDay() }
}

/** When that is, or null for a day or time that no calendar has; `time` as `HH:mm` or `HH:mm:ss`. */
export function fromWib(date: string, time: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null
  if (!/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(time)) return null
  const at = new Date(`${date}T${time}+07:00`)
  // 30 February is read as 2 March.
  return !Number.isNaN(at.getTime()) && inWib(at).date === date ? at : null
}

export function nextMidnightInWib(at: Date): Date {
  const days = Math.floor((at.getTime() + OFFSET_MILLISECONDS) / DAY_MILLISECONDS) + 1
  return new Date(days * DAY_MILLISECONDS - OFFSET_MILLISECONDS)
}
