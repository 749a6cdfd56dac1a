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
