import type { MedusaResponse } from "@medusajs/framework/http"
import { RELUV_MODULE } from "../../../../../modules/reluv"
import { TooManyRequests } from "../../../../../shared/too-many-requests"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { addressOfAsker } from "../../../../_http/asker"
import { Crowd } from "../../../../_http/streams/crowd"
import { EventStream } from "../../../../_http/streams/event-stream"
import { LiveRooms } from "../../../../_http/streams/live-rooms"
import { lastSeenIn } from "../../../../_http/streams/live-stream"
import { answerTooMany } from "../../../../_http/vendor-errors"
import { viewRoomEvent } from "../../../../_views/live-sale"
import type { streamLiveSale } from "../../contract"
import { findShownLive } from "../../find-live-sale"
import { guestToken, isOfAudience, viewerOf } from "../../viewer"

const FULL_SECONDS = 30

let rooms: LiveRooms | undefined
let crowd: Crowd<"address" | "viewer"> | undefined

export async function GET(
  req: RequestTo<typeof streamLiveSale>,
  answer: ResponseOf<typeof streamLiveSale>
) {
  const res = answer as MedusaResponse
  const { id, seller_id } = await findShownLive(req.scope, req.params.id)
  rooms ??= new LiveRooms(req.scope, viewRoomEvent)
  crowd ??= new Crowd(req.scope.resolve(RELUV_MODULE).options.limits.watchers)
  const viewer = viewerOf(req, req.validatedQuery.viewer) ?? guestToken()
  const go = rooms.isFull ? null : crowd.admit({ address: addressOfAsker(req), viewer })
  if (!go) return answerTooMany(req, res, new TooManyRequests(FULL_SECONDS))
  const leave = await enter(rooms, req, {
    id,
    seller_id,
    viewer,
    stream: new EventStream(res),
  }).catch((error: unknown) => {
    go()
    throw error
  })
  const end = () => {
    leave()
    go()
  }
  // Whoever went meanwhile is not told of anything for ever.
  if (res.destroyed) end()
  else res.once("close", end)
}

async function enter(
  into: LiveRooms,
  req: RequestTo<typeof streamLiveSale>,
  {
    id,
    seller_id,
    viewer,
    stream,
  }: { id: string; seller_id: string; viewer: string; stream: EventStream }
) {
  const is_counted = await isOfAudience(req.scope, { seller_id, viewer })
  return into.enter(id, { viewer, is_counted, stream, last_seen: lastSeenIn(req) })
}
