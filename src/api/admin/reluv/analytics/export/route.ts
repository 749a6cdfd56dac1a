import type { MedusaContainer } from "@medusajs/framework/types"
import { MARKET_ONLY, MEASURE_NAMES, NO_MARKET } from "../../../../../domain/analytics/measures"
import type { Range } from "../../../../../domain/analytics/range"
import { ANALYTICS_MODULE } from "../../../../../modules/analytics"
import { rangeIn } from "../../../../_contract/date-range"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { sendTable, type TableCell, tableText } from "../../../../_http/files/table-text"
import { eachDay } from "../../../../_views/analytics"
import type { exportAnalytics, Ranking } from "../contract"
import { rankingOf } from "../ranking"

const MOST_ROWS = 1_000
const OF_DAY = [...MEASURE_NAMES, ...MARKET_ONLY]

export async function GET(
  req: RequestTo<typeof exportAnalytics>,
  res: ResponseOf<typeof exportAnalytics>
) {
  const { of, separator, ...asked } = req.validatedQuery
  const range = rangeIn(asked)
  const rows = await (of === "days" ? days(req.scope, range) : ranking(req.scope, of, range))
  const text = tableText(rows, { separator, isFirst: true })
  sendTable(res, `${of}-${range.from}-${range.to}.csv`).send(Buffer.from(text))
}

async function days(container: MedusaContainer, range: Range): Promise<TableCell[][]> {
  const rows = await container.resolve(ANALYTICS_MODULE).readMarketDays(range)
  return [
    ["day", ...OF_DAY],
    ...eachDay(range, rows, NO_MARKET).map((row) => [row.day, ...OF_DAY.map((name) => row[name])]),
  ]
}

async function ranking(
  container: MedusaContainer,
  of: Ranking,
  range: Range
): Promise<TableCell[][]> {
  const rows = await rankingOf(container, { of, ...range, limit: MOST_ROWS, offset: 0 })
  return [
    ["key", "name", "pieces", "goods", "income"],
    ...rows.map(({ key, name, pieces, goods, income }) => [key, name ?? "", pieces, goods, income]),
  ]
}
