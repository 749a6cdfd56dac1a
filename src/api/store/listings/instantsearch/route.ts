import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { instantResult } from "../../../_views/instantsearch"
import type { instantSearch } from "../../search/contract"

export async function POST(
  req: RequestTo<typeof instantSearch>,
  res: ResponseOf<typeof instantSearch>
) {
  const { requests } = req.validatedBody
  res.json({ results: await Promise.all(requests.map((one) => instantResult(req.scope, one))) })
}
