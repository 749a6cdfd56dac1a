import { WALLET_MODULE } from "../../../../../modules/wallet"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { listPostings } from "../contract"

export async function GET(
  req: RequestTo<typeof listPostings>,
  res: ResponseOf<typeof listPostings>
) {
  const { limit, offset } = req.validatedQuery
  const found = await req.scope.resolve(WALLET_MODULE).listPostings(req.validatedQuery)
  const postings = found.postings.map(({ happened_at, ...posting }) => ({
    ...posting,
    happened_at: happened_at.toISOString(),
  }))
  res.json({ postings, count: found.count, offset, limit })
}
