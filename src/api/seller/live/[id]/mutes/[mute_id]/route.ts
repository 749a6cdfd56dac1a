import { LIVE_SALE_MODULE } from "../../../../../../modules/live-sale"
import type { RequestTo, ResponseOf } from "../../../../../_contract/route"
import type { unmuteWriter } from "../../../contract"
import { answerMutes } from "../../../own-live-sale"

export async function DELETE(
  req: RequestTo<typeof unmuteWriter>,
  res: ResponseOf<typeof unmuteWriter>
) {
  const { seller_id } = req.membership
  const live = req.scope.resolve(LIVE_SALE_MODULE)
  const { id: live_sale_id } = await live.readLiveSale({ id: req.params.id, seller_id })
  await live.unmuteInRoom({ id: req.params.mute_id, live_sale_id })
  res.json(await answerMutes(req.scope, { id: live_sale_id, seller_id }))
}
