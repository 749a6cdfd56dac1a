import type { Locale } from "./locale"

const RUPIAH = new Intl.NumberFormat("id-ID")

/** `Rp 125.000`, the same in both languages: it is how prices are written in Indonesia. */
export function rupiah(amount: number): string {
  return `${amount < 0 ? "−" : ""}Rp ${RUPIAH.format(Math.abs(amount))}`
}

export function count(number: number, locale: Locale): string {
  return new Intl.NumberFormat(locale).format(number)
}

const ZONE = "Asia/Jakarta"

/** `30 November 2026` */
export function day(time: string, locale: Locale): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: ZONE }).format(
    new Date(time)
  )
}

/** `Senin, 30 Nov 14.05 WIB` */
export function moment(time: string, locale: Locale): string {
  const said = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZone: ZONE,
  }).format(new Date(time))
  return `${said} WIB`
}
