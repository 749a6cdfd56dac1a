import type { MedusaResponse } from "@medusajs/framework/http"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { languageOf } from "../../../_http/language"
import { streamLive } from "../../../_http/streams/live-stream"
import { viewLiveEvent } from "../../../_views/notification"
import type { streamNotifications } from "../contract"

export async function GET(
  req: RequestTo<typeof streamNotifications>,
  res: ResponseOf<typeof streamNotifications>
) {
  const language = languageOf(req)
  await streamLive(req, res as MedusaResponse, (event) => viewLiveEvent(event, language))
}
