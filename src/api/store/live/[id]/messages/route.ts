import { LIVE_SALE_MODULE } from "../../../../../modules/live-sale"
import { sayInRoom as say } from "../../../../../workflows/live-sale/say-in-room"
import { ROOM_ORDER } from "../../../../_contract/live-page"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import { pageById } from "../../../../_http/live-pages"
import { viewRoomMessage } from "../../../../_views/live-sale"
import type { listRoomMessages, sayInRoom } from "../../contract"
import { findShownLive, readLastMessages } from "../../find-live-sale"

export async function GET(
  req: RequestTo<typeof listRoomMessages>,
  res: ResponseOf<typeof listRoomMessages>
) {
  const { limit, cursor } = req.validatedQuery
  const { id: live_sale_id } = await findShownLive(req.scope, req.params.id)
  const found = cursor
    ? await req.scope
        .resolve(LIVE_SALE_MODULE)
        .readRoomMessages({ live_sale_id, after: cursor.id, limit: limit + 1 })
    : await readLastMessages(req.scope, { live_sale_id, limit: limit + 1 })
  const { rows, next_cursor } = pageById(found, { limit, order: ROOM_ORDER })
  res.json({ messages: rows.map(viewRoomMessage), next_cursor })
}

export async function POST(req: RequestTo<typeof sayInRoom>, res: ResponseOf<typeof sayInRoom>) {
  const live_sale_id = req.params.id
  const customer_id = customerIdOf(req)
  const said = await say(req.scope, { live_sale_id, customer_id, ...req.validatedBody })
  res.status(201).json({ message: viewRoomMessage(said) })
}
