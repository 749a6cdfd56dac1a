import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { rankedFans } from "../../../../_views/rankings"
import type { rankFans } from "../../../rankings/contract"
import { findActiveSeller } from "../find-seller"

export async function GET(req: RequestTo<typeof rankFans>, res: ResponseOf<typeof rankFans>) {
  const { id } = await findActiveSeller(req.scope, req.params.handle)
  res.json({ ranking: await rankedFans(req.scope, { seller_id: id, ...req.validatedQuery }) })
}
