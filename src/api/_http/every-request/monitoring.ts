import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MONITOR_MODULE } from "../../../modules/monitor"
import { watcherOf } from "../../../modules/monitor/port"

/** Paths for machines that watch: no API for anybody's client, so they have no contract (docs/operations.md). */
export const MONITORED = ["/health/live", "/health/ready", "/metrics"] as const

/** Answers whoever watches, in place of a route. */
export async function answerWatcher(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const monitor = req.scope.resolve(MONITOR_MODULE)
  const { status, type, body } = await monitor.answer(watcherOf(req, req.path))
  res.status(status).set({ "content-type": type, "cache-control": "no-store" }).send(body)
}
