import { LISTING_MODULE } from "../../../../modules/listing"
import { cursorOf } from "../../../_contract/cursor"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { viewInReview } from "../../../_views/moderation"
import { type listInReview, WAITING } from "./contract"

export async function GET(
  req: RequestTo<typeof listInReview>,
  res: ResponseOf<typeof listInReview>
) {
  const { seller_id = null, limit, cursor: after = null } = req.validatedQuery
  const queue = req.scope.resolve(LISTING_MODULE)
  const [found, count] = await Promise.all([
    // One more tells whether there is a next page.
    queue.listInReview({ seller_id, after, limit: limit + 1 }),
    queue.countInReview({ seller_id }),
  ])
  const rows = found.slice(0, limit)
  const last = rows.at(-1)
  const next_cursor =
    last && found.length > limit ? cursorOf(WAITING, { value: last.place, id: last.id }) : null
  res.json({ listings: await viewInReview(req.scope, rows), count, next_cursor })
}
