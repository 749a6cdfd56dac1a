import { holidaysOf, setHoliday } from "../../../../workflows/seller-order/holidays"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { operatorOf } from "../../../_http/operator"
import type { listHolidays, setHoliday as route } from "./contract"

export async function GET(
  req: RequestTo<typeof listHolidays>,
  res: ResponseOf<typeof listHolidays>
) {
  res.json(await holidaysOf(req.scope, req.validatedQuery.year))
}

/** Answers with the year of the day. */
export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  await setHoliday(req.scope, { ...req.validatedBody, actor: operatorOf(req) })
  res.json(await holidaysOf(req.scope, Number(req.validatedBody.date.slice(0, 4))))
}
