import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { publicSeller } from "../../../_views/seller"
import type { readSeller } from "../contract"
import { findActiveSeller } from "./find-seller"

export async function GET(req: RequestTo<typeof readSeller>, res: ResponseOf<typeof readSeller>) {
  const seller = await findActiveSeller(req.scope, req.params.handle)
  res.json({ seller: await publicSeller(req.scope, seller) })
}
