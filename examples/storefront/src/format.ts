import type { Locale } from "./locale"

const RUPIAH = new Intl.NumberFormat("id-ID")

/** `Rp 125.000`, the same in both languages: it is how prices are written in Indonesia. */
export function rupiah(amount: number): string {
  return `${amount < 0 ? "−" : ""}Rp ${RUPIAH.format(Math.abs(amount))}`
}

export function count(number: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(number)
}

/** To one place: `2,5` in Indonesian. */
export function decimal(number: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(number)
}

/*
 * Times are written with words of our own: what a server says and what a browser says of the same moment has to be the
 * same, and each has its own version of what languages are like.
 */

const DAYS: Record<Locale, string> = {
  id: "Min Sen Sel Rab Kam Jum Sab",
  en: "Sun Mon Tue Wed Thu Fri Sat",
}
const MONTHS: Record<Locale, string> = {
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember",
  en: "January February March April May June July August September October November December",
}
const CLOCK: Record<Locale, string> = { id: ".", en: ":" }
/** Jakarta is so much before Greenwich, all year. */
const WIB_MS = 7 * 60 * 60 * 1000

/** `30 November 2026` */
export function day(time: string, locale: Locale): string {
  const at = inWib(time)
  return `${at.getUTCDate()} ${monthOf(at, locale)} ${at.getUTCFullYear()}`
}

/** `Sen, 30 Nov 14.05 WIB` */
export function moment(time: string, locale: Locale): string {
  const at = inWib(time)
  const weekday = DAYS[locale].split(" ")[at.getUTCDay()]
  const clock = [at.getUTCHours(), at.getUTCMinutes()].map((part) => String(part).padStart(2, "0"))
  const date = `${weekday}, ${at.getUTCDate()} ${monthOf(at, locale).slice(0, 3)}`
  return `${date} ${clock.join(CLOCK[locale])} WIB`
}

function inWib(time: string): Date {
  return new Date(Date.parse(time) + WIB_MS)
}

function monthOf(at: Date, locale: Locale): string {
  return MONTHS[locale].split(" ")[at.getUTCMonth()] ?? ""
}
