import { bookPurchases } from "../../../../../workflows/wallet/book-purchases"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { bookPurchases as route } from "../contract"

const MOST = 2_000

export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  res.json({ booking: await bookPurchases(req.scope, { ...req.validatedBody, most: MOST }) })
}
