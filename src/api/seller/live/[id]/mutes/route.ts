import { LIVE_SALE_MODULE } from "../../../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { listMutes, muteWriter } from "../../contract"
import { answerMutes, roomMessage } from "../../own-live-sale"

export async function GET(req: RequestTo<typeof listMutes>, res: ResponseOf<typeof listMutes>) {
  const { seller_id } = req.membership
  res.json(await answerMutes(req.scope, { id: req.params.id, seller_id }))
}

export async function POST(req: RequestTo<typeof muteWriter>, res: ResponseOf<typeof muteWriter>) {
  const { seller_id, actor } = req.membership
  const live_sale_id = req.params.id
  const of = { id: req.validatedBody.message_id, live_sale_id, seller_id }
  const { customer_id } = await roomMessage(req.scope, of)
  await req.scope.resolve(LIVE_SALE_MODULE).muteInRoom({ live_sale_id, customer_id, actor })
  res.status(201).json(await answerMutes(req.scope, { id: live_sale_id, seller_id }))
}
