import { replayWebhook } from "../../../../../../workflows/webhook/replay-webhook"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import type { replayStoredWebhook } from "../../contract"
import { findWebhook } from "../find-webhook"

/** Acts on a stored webhook once more; acting twice is harmless. */
export async function POST(
  req: RequestTo<typeof replayStoredWebhook>,
  res: ResponseOf<typeof replayStoredWebhook>
) {
  const { id } = await findWebhook(req)
  await replayWebhook(req.scope, id)
  res.json({ webhook: await findWebhook(req) })
}
