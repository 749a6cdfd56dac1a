import type { RequestTo, ResponseOf } from "../../_contract/route"
import { colleaguesOf } from "../../_views/seller-member"
import type { listMembers } from "./contract"

export async function GET(req: RequestTo<typeof listMembers>, res: ResponseOf<typeof listMembers>) {
  res.json({ members: await colleaguesOf(req.scope, req.membership) })
}
