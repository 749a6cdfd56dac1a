import { MESSAGE_MODULE } from "../../../../modules/message"
import { cursorOf } from "../../../_contract/cursor"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { messageView } from "../../../_views/message"
import { type listMessages, NEWEST } from "./contract"

export async function GET(
  req: RequestTo<typeof listMessages>,
  res: ResponseOf<typeof listMessages>
) {
  const { limit, cursor: after = null, ...filter } = req.validatedQuery
  // One more tells whether there is a next page.
  const found = await req.scope
    .resolve(MESSAGE_MODULE)
    .readMessages({ filter, after, limit: limit + 1 })
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const next_cursor =
    last && found.length > limit ? cursorOf(NEWEST, { value: last.place, id: last.id }) : null
  res.json({ messages: rows.map((row) => messageView(req.scope, row)), next_cursor })
}
