import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { readWebhook } from "../contract"
import { findWebhook } from "./find-webhook"

export async function GET(req: RequestTo<typeof readWebhook>, res: ResponseOf<typeof readWebhook>) {
  res.json({ webhook: await findWebhook(req) })
}
