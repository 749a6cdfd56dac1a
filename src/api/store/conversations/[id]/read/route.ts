import { readAsFar } from "../../../../../workflows/conversation/read-as-far"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { buyerSpeaking } from "../../../../_http/speaker"
import type { markConversationRead } from "../../contract"

export async function POST(
  req: RequestTo<typeof markConversationRead>,
  res: ResponseOf<typeof markConversationRead>
) {
  const of = buyerSpeaking(req)
  const { read_seq, unread } = await readAsFar(req.scope, {
    of,
    id: req.params.id,
    seq: req.validatedBody.seq,
  })
  res.json({ read_seq, unread_count: unread })
}
