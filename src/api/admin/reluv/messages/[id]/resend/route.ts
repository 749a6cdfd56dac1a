import { MESSAGE_MODULE } from "../../../../../../modules/message"
import { MessageErrors } from "../../../../../../modules/message/errors"
import { resendMessage } from "../../../../../../workflows/message/resend-message"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import { operatorOf } from "../../../../../_http/operator"
import { messageView } from "../../../../../_views/message"
import type { sendMessageAgain } from "../../contract"

export async function POST(
  req: RequestTo<typeof sendMessageAgain>,
  res: ResponseOf<typeof sendMessageAgain>
) {
  const messages = req.scope.resolve(MESSAGE_MODULE)
  const read = async () => {
    const filter = { id: req.params.id }
    const [found] = await messages.readMessages({ filter, after: null, limit: 1 })
    if (!found) throw MessageErrors.MESSAGE_NOT_FOUND()
    return found
  }
  const { id } = await read()
  await resendMessage(req.scope, { id, actor: operatorOf(req) })
  res.json({ message: messageView(req.scope, await read()) })
}
