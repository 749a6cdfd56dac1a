const WIB_OFFSET_MILLISECONDS = 7 * 60 * 60 * 1000
const SHAPE = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/

/**
 * Reads Midtrans' `2026-05-27 14:30:00`, which is WIB (UTC+7) without saying so.
 * Null for anything else, also for a day that the calendar does not have.
 */
export function parseWib(text: string | null | undefined): Date | null {
  const match = SHAPE.exec(text ?? "")
  if (!match) return null
  const time = new Date(`${match[1]}T${match[2]}+07:00`)
  if (Number.isNaN(time.getTime())) return null
  // `Date` turns February 30th into March 2nd.
  return wib(time) === text ? time : null
}

/** Writes `2026-05-27 14:30:00 +0700`, as Snap's `expiry.start_time` wants it. */
export function formatWib(time: Date): string {
  return `${wib(time)} +0700`
}

function wib(time: Date): string {
  const shifted = new Date(time.getTime() + WIB_OFFSET_MILLISECONDS).toISOString()
  return `${shifted.slice(0, 10)} ${shifted.slice(11, 19)}`
}
