/** WIB, UTC+7 all year: the days that sellers and couriers count. */
const WIB_OFFSET_MILLISECONDS = 7 * 3_600_000
const DAY_MILLISECONDS = 86_400_000

/**
 * `start` plus working days (Monday to Friday in Jakarta); a part of a day counts too. A start on a
 * weekend counts from Monday 00:00 WIB. Public holidays are not known here.
 */
export function addWorkingDays(start: Date, days: number): Date {
  let here = start.getTime()
  let left = days * DAY_MILLISECONDS
  for (;;) {
    const midnight = nextMidnight(here)
    const today = isWorkingDay(here) ? midnight - here : 0
    if (left < today) return new Date(here + left)
    left -= today
    here = midnight
    if (left === 0 && isWorkingDay(here)) return new Date(here)
  }
}

export function addHours(start: Date, hours: number): Date {
  return new Date(start.getTime() + hours * 3_600_000)
}

function nextMidnight(time: number): number {
  const local = time + WIB_OFFSET_MILLISECONDS
  return (Math.floor(local / DAY_MILLISECONDS) + 1) * DAY_MILLISECONDS - WIB_OFFSET_MILLISECONDS
}

function isWorkingDay(time: number): boolean {
  const day = new Date(time + WIB_OFFSET_MILLISECONDS).getUTCDay()
  return day !== 0 && day !== 6
}
