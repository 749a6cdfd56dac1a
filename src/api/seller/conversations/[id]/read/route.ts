import { readAsFar } from "../../../../../workflows/conversation/read-as-far"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { shopSpeaking } from "../../../../_http/speaker"
import type { markShopConversationRead } from "../../contract"

export async function POST(
  req: RequestTo<typeof markShopConversationRead>,
  res: ResponseOf<typeof markShopConversationRead>
) {
  const of = shopSpeaking(req)
  const { read_seq, unread } = await readAsFar(req.scope, {
    of,
    id: req.params.id,
    seq: req.validatedBody.seq,
  })
  res.json({ read_seq, unread_count: unread })
}
