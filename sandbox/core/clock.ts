/**
 * The sandbox's time. It can be moved forward, so that a refund window of 45 days or a pending
 * time of 24 hours can be passed in a test.
 */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  offsetMs: number
}

export function createClock(read: () => number = Date.now): Clock {
  const clock: Clock = { offsetMs: 0, now: () => read() + clock.offsetMs }
  return clock
}

const WIB_OFFSET_MS = 7 * 3_600_000

/** `YYYY-MM-DD HH:mm:ss` in WIB (UTC+7) without a zone, as Midtrans writes every time. */
export function wib(at: number): string {
  return new Date(at + WIB_OFFSET_MS).toISOString().slice(0, 19).replace("T", " ")
}

/** `YYYY-MM-DDTHH:mm+07:00`: Biteship's delivery time has no seconds. */
export function wibMinute(at: number): string {
  return `${new Date(at + WIB_OFFSET_MS).toISOString().slice(0, 16)}+07:00`
}

/** `YYYY-MM-DDTHH:mm:ss+07:00`, as in Biteship's histories. */
export function wibIso(at: number): string {
  return `${new Date(at + WIB_OFFSET_MS).toISOString().slice(0, 19)}+07:00`
}

/** Reads `2018-12-13 18:11:08 +0700`; `undefined` when it is something else. */
export function parseZonedTime(value: string): number | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{2}):?(\d{2})$/.exec(value)
  if (!parts) return undefined
  const at = Date.parse(`${parts[1]}T${parts[2]}${parts[3]}:${parts[4]}`)
  return Number.isNaN(at) ? undefined : at
}

const UNIT_MS: Record<string, number> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 }

/** A duration in milliseconds from Midtrans' `{duration, unit}`; plural units are accepted. */
export function durationMs(duration: number, unit: string): number | undefined {
  const each = UNIT_MS[unit.toLowerCase().replace(/s$/, "")]
  return each === undefined ? undefined : each * duration
}
