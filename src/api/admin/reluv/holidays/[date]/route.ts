import { fromWib } from "../../../../../domain/wib"
import { RequestErrors } from "../../../../../shared/request-errors"
import { forgetHoliday, holidaysOf } from "../../../../../workflows/seller-order/holidays"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { forgetHoliday as route } from "../contract"

/** Answers with the year of the day. */
export async function DELETE(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  const { date } = req.params
  if (!fromWib(date, "00:00")) {
    throw RequestErrors.INPUT_INVALID({ problems: "date: a date as YYYY-MM-DD" })
  }
  await forgetHoliday(req.scope, date)
  res.json(await holidaysOf(req.scope, Number(date.slice(0, 4))))
}
