import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ACCOUNT_MODULE } from "../../../modules/account"
import { LIVE_MODULE } from "../../../modules/live"
import type { LiveEvent } from "../../../modules/live/feed"
import { TooManyRequests } from "../../../shared/too-many-requests"
import { timesOf } from "../accounts/live-session"
import { customerIdOf } from "../customer"
import { answerTooMany } from "../vendor-errors"
import { EventStream } from "./event-stream"
import { OpenStreams } from "./open-streams"

const FULL_SECONDS = 30

let streams: OpenStreams | undefined

/**
 * Streams what a customer's screens are told, from now on, or from after the `Last-Event-ID` that they name. The first
 * event, `ready`, says where it begins, and whether all that came since is told: if not, read everything anew.
 */
export async function streamLive(
  req: MedusaRequest,
  res: MedusaResponse,
  view: (event: LiveEvent) => object | null
): Promise<void> {
  const customer_id = customerIdOf(req)
  streams ??= new OpenStreams(req.scope.resolve(ACCOUNT_MODULE))
  if (!streams.hasRoomFor(customer_id))
    return answerTooMany(req, res, new TooManyRequests(FULL_SECONDS))
  const stream = new EventStream(res)
  const opened = { customer_id, ...timesOf(req), stream }
  const forget = streams.add(opened)
  res.once("close", forget)
  const follower = {
    customer_id,
    tell: (event: LiveEvent) => {
      const data = view(event)
      if (data) stream.send({ name: event.name, id: event.seq, data })
    },
  }
  const { seq, is_complete, begin } = await req.scope
    .resolve(LIVE_MODULE)
    .followLive(follower, { last_seen: lastSeenIn(req) })
  // Whoever went meanwhile is not followed for ever.
  if (res.destroyed) return
  stream.open()
  stream.send({ name: "ready", id: seq, data: { is_complete } })
  res.once("close", begin())
}

/** The number that somebody names who comes back. */
export function lastSeenIn(req: MedusaRequest): number | null {
  const given = req.get("last-event-id")
  return given && /^\d{1,9}$/.test(given) ? Number(given) : null
}
