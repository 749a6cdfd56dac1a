import { unsubscribe } from "../../../../workflows/notification/preferences"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { unsubscribe as contract } from "../contract"

export async function POST(req: RequestTo<typeof contract>, res: ResponseOf<typeof contract>) {
  res.json({ kind: await unsubscribe(req.scope, req.validatedBody) })
}
