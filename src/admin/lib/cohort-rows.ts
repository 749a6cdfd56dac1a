import type { CohortView } from "../../types/http"

export type CohortRow = {
  month: string
  buyers: number
  /** Which share of them bought again one month later, two months later, until the last that is known. */
  later: number[]
}

/** A row for each month in which somebody bought for the first time. */
export function cohortRows(cohorts: readonly CohortView[]): CohortRow[] {
  const last = cohorts.reduce((latest, { month }) => (month > latest ? month : latest), "")
  const first = cohorts.filter(({ first_month, month }) => first_month === month)
  return first.map(({ month, buyers }) => ({
    month,
    buyers,
    later: Array.from({ length: monthsBetween(month, last) }, (_, n) => {
      const back = cohorts.find(
        (one) => one.first_month === month && monthsBetween(month, one.month) === n + 1
      )
      return (back?.buyers ?? 0) / buyers
    }),
  }))
}

function monthsBetween(from: string, to: string): number {
  const [year = 0, month = 0] = from.split("-").map(Number)
  const [toYear = 0, toMonth = 0] = to.split("-").map(Number)
  return (toYear - year) * 12 + toMonth - month
}
