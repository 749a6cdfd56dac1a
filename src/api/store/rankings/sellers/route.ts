import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { rankedSellers } from "../../../_views/rankings"
import type { rankSellers } from "../contract"

export async function GET(req: RequestTo<typeof rankSellers>, res: ResponseOf<typeof rankSellers>) {
  res.json({ ranking: await rankedSellers(req.scope, req.validatedQuery) })
}
