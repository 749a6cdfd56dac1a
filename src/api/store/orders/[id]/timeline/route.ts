import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TimelineEntry } from "../../../../../types/http"
import { ownOrderId } from "../../../../_http/own-order"
import { viewTimeline } from "../../../../_views/timeline"

/** What happened to a purchase, in order. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ timeline: TimelineEntry[] }>) {
  res.json({ timeline: await viewTimeline(req.scope, await ownOrderId(req)) })
}
