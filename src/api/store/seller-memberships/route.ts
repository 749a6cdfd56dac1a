import { SELLER_MODULE } from "../../../modules/seller"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { customerIdOf } from "../../_http/customer"
import { viewMembership } from "../../_views/seller-member"
import type { listMemberships } from "./contract"

const MOST = 100

export async function GET(
  req: RequestTo<typeof listMemberships>,
  res: ResponseOf<typeof listMemberships>
) {
  const memberships = await req.scope
    .resolve(SELLER_MODULE)
    .listMemberships({ customer_id: customerIdOf(req), limit: MOST })
  res.json({ memberships: memberships.map(viewMembership) })
}
