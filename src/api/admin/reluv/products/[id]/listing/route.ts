import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { viewListingOfProduct } from "../../../../../_views/operator-listing"
import type { readListingOfProduct } from "../../contract"

export async function GET(
  req: RequestTo<typeof readListingOfProduct>,
  res: ResponseOf<typeof readListingOfProduct>
) {
  res.json({ listing: await viewListingOfProduct(req.scope, req.params.id) })
}
