import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { rankedLiveSellers } from "../../../_views/rankings"
import type { rankLiveSellers } from "../contract"

export async function GET(
  req: RequestTo<typeof rankLiveSellers>,
  res: ResponseOf<typeof rankLiveSellers>
) {
  res.json({ ranking: await rankedLiveSellers(req.scope, req.validatedQuery) })
}
