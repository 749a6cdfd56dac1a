/** The zones of Indonesia, in hours ahead of UTC, all year. */
const ZONES = { WIB: 7, WITA: 8, WIT: 9 } as const
export type Zone = keyof typeof ZONES
export const ZONE_NAMES = Object.keys(ZONES) as Zone[]

/** From one time of day to another, as `HH:mm`; the same twice for none. */
export type QuietHours = { from: string; to: string; zone: Zone }

const MINUTE = 60_000
const DAY = 24 * 60

/** When somebody may be told something that can wait; null for at once. */
export function quietUntil(now: Date, { from, to, zone }: QuietHours): Date | null {
  const [begins, ends] = [minuteOf(from), minuteOf(to)]
  const local = Math.floor(now.getTime() / MINUTE) + ZONES[zone] * 60
  const minute = local % DAY
  // Minutes since they began last, and how many they last.
  const since = (minute - begins + DAY) % DAY
  const lasts = (ends - begins + DAY) % DAY
  if (since >= lasts) return null
  return new Date((local + lasts - since - ZONES[zone] * 60) * MINUTE)
}

function minuteOf(time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":")
  return Number(hours) * 60 + Number(minutes)
}
