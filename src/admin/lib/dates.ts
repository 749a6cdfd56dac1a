/** Vendors, couriers and deadlines speak Jakarta's time, so the operator does too. */
const JAKARTA = "Asia/Jakarta"

/** `21 Nov 2026, 17.34 WIB` in Indonesian, `21 Nov 2026, 17:34 WIB` in English. */
export function wib(time: string | Date, language: string): string {
  const at = new Date(time)
  if (Number.isNaN(at.getTime())) return "–"
  const text = new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", {
    timeZone: JAKARTA,
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  }).format(at)
  return `${text} WIB`
}

/** `Sel, 16 Mar 2027` in Indonesian, `Tue, 16 Mar 2027` in English, of `2027-03-16`. */
export function day(date: string, language: string): string {
  return new Intl.DateTimeFormat(language === "id" ? "id-ID" : "en-GB", {
    timeZone: "UTC",
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
  }).format(new Date(`${date}T00:00:00Z`))
}

export function yearInJakarta(now: Date): number {
  return Number(
    new Intl.DateTimeFormat("en-GB", { timeZone: JAKARTA, year: "numeric" }).format(now)
  )
}

/** No decree is known of before this year. */
const FIRST_YEAR = 2026

/** The years whose holidays somebody may look at, or plan. */
export function yearsAround(year: number): string[] {
  return [year - 1, year, year + 1, year + 2].filter((one) => one >= FIRST_YEAR).map(String)
}
