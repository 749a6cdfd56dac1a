import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { historyOf } from "../../../../../_views/history"
import type { listHistoryOfSeller } from "../../contract"
import { findSeller } from "../find-seller"

export async function GET(
  req: RequestTo<typeof listHistoryOfSeller>,
  res: ResponseOf<typeof listHistoryOfSeller>
) {
  const { id } = await findSeller(req.scope, req.params.id)
  const of = { subject: "seller", subject_id: id }
  res.json(await historyOf(req.scope, { ...of, ...req.validatedQuery }))
}
