import { rangeIn } from "../../../../_contract/date-range"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { readRanking } from "../contract"
import { rankingOf } from "../ranking"

export async function GET(req: RequestTo<typeof readRanking>, res: ResponseOf<typeof readRanking>) {
  const { of, limit, offset, ...asked } = req.validatedQuery
  const ranking = await rankingOf(req.scope, { of, limit, offset, ...rangeIn(asked) })
  res.json({ ranking, limit, offset })
}
