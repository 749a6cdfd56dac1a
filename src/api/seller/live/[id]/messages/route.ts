import { LIVE_SALE_MODULE } from "../../../../../modules/live-sale"
import { sayInRoom } from "../../../../../workflows/live-sale/say-in-room"
import { ROOM_ORDER } from "../../../../_contract/live-page"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import { pageById } from "../../../../_http/live-pages"
import { viewShopMessage } from "../../../../_views/live-sale"
import type { listShopRoomMessages, sayAsShop } from "../../contract"

export async function GET(
  req: RequestTo<typeof listShopRoomMessages>,
  res: ResponseOf<typeof listShopRoomMessages>
) {
  const { limit, cursor } = req.validatedQuery
  const { seller_id } = req.membership
  const live = req.scope.resolve(LIVE_SALE_MODULE)
  const { id: live_sale_id } = await live.readLiveSale({ id: req.params.id, seller_id })
  const after = cursor?.id ?? null
  const page = { live_sale_id, hidden: true, after, limit: limit + 1 }
  const found = await live.readRoomMessages(page)
  const { rows, next_cursor } = pageById(found, { limit, order: ROOM_ORDER })
  res.json({ messages: rows.map(viewShopMessage), next_cursor })
}

export async function POST(req: RequestTo<typeof sayAsShop>, res: ResponseOf<typeof sayAsShop>) {
  const { seller_id } = req.membership
  const said = await sayInRoom(req.scope, {
    live_sale_id: req.params.id,
    seller_id,
    customer_id: customerIdOf(req),
    ...req.validatedBody,
  })
  res.status(201).json({ message: viewShopMessage(said) })
}
