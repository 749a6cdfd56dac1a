import { unsubscribe } from "../../../workflows/notification/preferences"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import type { unsubscribeByClick } from "../contract"

export async function POST(
  req: RequestTo<typeof unsubscribeByClick>,
  res: ResponseOf<typeof unsubscribeByClick>
) {
  const { token } = req.query
  await unsubscribe(req.scope, { token: typeof token === "string" ? token : "" })
  res.json({ received: true })
}
