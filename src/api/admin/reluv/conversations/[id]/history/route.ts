import { anyConversation } from "../../../../../../workflows/conversation/people-of"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { historyOf } from "../../../../../_views/history"
import type { listHistoryOfConversation } from "../../contract"

export async function GET(
  req: RequestTo<typeof listHistoryOfConversation>,
  res: ResponseOf<typeof listHistoryOfConversation>
) {
  const { id } = await anyConversation(req.scope, req.params.id)
  const of = { subject: "conversation", subject_id: id }
  res.json(await historyOf(req.scope, { ...of, ...req.validatedQuery }))
}
