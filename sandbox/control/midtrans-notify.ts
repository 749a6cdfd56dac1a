import type { Delivery } from "../core/deliveries"
import { hex } from "../core/ids"
import {
  boolean,
  filled,
  isObject,
  type JsonObject,
  type Loose,
  number,
  toJson,
} from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { signatureKey } from "../midtrans/body"
import { dashboardUrls, post } from "../midtrans/notifications"
import { Problem } from "./problem"
import { shuffled } from "./shuffle"

const MAX_POSTS = 500

interface Post {
  order_id: string
  urls: string[]
  body: JsonObject
}

/**
 * Sends notifications once more: an order's whole history (or its `last`), repeated, shuffled,
 * with fields changed but not signed again, with a wrong signature; or any `body` at all.
 */
export async function sendAgain(sandbox: Sandbox, wanted: Loose): Promise<Delivery[]> {
  const history = isObject(wanted.body)
    ? [ownBody(sandbox, wanted.body, wanted)]
    : past(sandbox, wanted)
  const repeat = Math.max(1, Math.min(number(wanted.repeat) ?? 1, MAX_POSTS))
  const all = Array.from({ length: repeat }, () => history)
    .flat()
    .slice(0, MAX_POSTS)
  const ordered = boolean(wanted.shuffle) ? shuffled(all) : all
  const changes = isObject(wanted.tamper) ? (toJson(wanted.tamper) as JsonObject) : {}
  const forged = boolean(wanted.forge) ?? false
  const sent = ordered.map(({ order_id, urls, body }) =>
    post(sandbox, order_id, urls, {
      ...body,
      ...(forged ? { signature_key: hex(128) } : {}),
      ...changes,
    })
  )
  return (await Promise.all(sent)).flat()
}

function past(sandbox: Sandbox, wanted: Loose): Post[] {
  const id = filled(wanted.order_id)
  if (!id) throw new Problem(400, "order_id is required")
  const history = sandbox.state.notifications.filter(
    (record) => record.order_id === id || record.transaction_id === id
  )
  if (history.length === 0) throw new Problem(404, `No notification about "${id}" was ever made`)
  return wanted.only === "last" ? history.slice(-1) : history
}

/** A body of the test's own, signed with our key unless `sign` is false. */
function ownBody(sandbox: Sandbox, given: Loose, wanted: Loose): Post {
  const body = toJson(given) as JsonObject
  const text = (value: unknown) => (typeof value === "string" ? value : "")
  const order_id = text(body.order_id)
  if (boolean(wanted.sign) ?? true) {
    body.signature_key = signatureKey(
      order_id,
      text(body.status_code),
      text(body.gross_amount),
      sandbox.keys.midtrans_server_key
    )
  }
  return { order_id, urls: dashboardUrls(sandbox), body }
}
