import { rupiah } from "./rupiah"
import { useTexts } from "./texts"

const RATES = ["conversion", "cancel_rate", "dispute_rate"]
const COUNTS = [
  "views",
  "orders",
  "pieces",
  "carts",
  "purchases",
  "first_purchases",
  "repeat_purchases",
  "shops",
  "average_ship_hours",
]

/** Numbers of analytics as people read them: rupiah, shares of a hundred, counts. */
export function useNumbers() {
  const { language } = useTexts()
  const locale = language === "id" ? "id-ID" : "en-GB"
  const percent = (share: number, signDisplay: "auto" | "always" = "auto") =>
    new Intl.NumberFormat(locale, {
      style: "percent",
      maximumFractionDigits: 1,
      signDisplay,
    }).format(share)
  const count = (amount: number) => new Intl.NumberFormat(locale).format(amount)
  /** One by its name. */
  const value = (name: string, amount: number | null): string => {
    if (amount === null) return "–"
    if (RATES.includes(name)) return percent(amount)
    return COUNTS.includes(name) ? count(amount) : rupiah(amount)
  }
  return { value, percent, count }
}
