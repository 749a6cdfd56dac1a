import { fromWib, inWib } from "../../domain/wib"

const SHAPE = /^(\S{10}) (\S{8})$/

/**
 * Reads Midtrans' `2026-05-27 14:30:00`, which is WIB (UTC+7) without saying so.
 * Null for anything else, also for a day that the calendar does not have.
 */
export function parseWib(text: string | null | undefined): Date | null {
  const [, date = "", time = ""] = SHAPE.exec(text ?? "") ?? []
  return fromWib(date, time)
}

/** Writes `2026-05-27 14:30:00 +0700`, as Snap's `expiry.start_time` wants it. */
export function formatWib(at: Date): string {
  const { date, time } = inWib(at)
  return `${date} ${time} +0700`
}
