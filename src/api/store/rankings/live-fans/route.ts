import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { rankedLiveFans } from "../../../_views/rankings"
import type { rankLiveFans } from "../contract"

export async function GET(
  req: RequestTo<typeof rankLiveFans>,
  res: ResponseOf<typeof rankLiveFans>
) {
  res.json({ ranking: await rankedLiveFans(req.scope, req.validatedQuery) })
}
