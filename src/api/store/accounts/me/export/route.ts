import { exportAccount as read } from "../../../../../workflows/account/export-account"
import { cursorOf } from "../../../../_contract/cursor"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { customerIdOf } from "../../../../_http/customer"
import type { exportAccount } from "../../contract"

export async function GET(
  req: RequestTo<typeof exportAccount>,
  res: ResponseOf<typeof exportAccount>
) {
  const { part, limit, cursor } = req.validatedQuery
  const { entries, next } = await read(req.scope, {
    customer_id: customerIdOf(req),
    part,
    limit,
    after: cursor,
  })
  // What is kept of somebody is nobody else's to keep on the way.
  res.setHeader("cache-control", "no-store")
  res.json({ part, entries, next_cursor: next && cursorOf(part, next) })
}
