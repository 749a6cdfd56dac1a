import { randomUUID } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MONITOR_MODULE } from "../../modules/monitor"
import { watcherOf } from "../../modules/monitor/port"
import { countRequest } from "../../shared/metrics"

/** Paths for machines that watch: no API for anybody's client, so they have no contract (docs/operations.md). */
export const MONITORED = ["/health/live", "/health/ready", "/metrics"] as const

/** Answers whoever watches, in place of a route. */
export async function answerWatcher(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const monitor = req.scope.resolve(MONITOR_MODULE)
  const { status, type, body } = await monitor.answer(watcherOf(req, req.path))
  res.status(status).set({ "content-type": type, "cache-control": "no-store" }).send(body)
}

/** Counts each request when it is answered, by the template of its route: never by an id. */
export function countedRequest(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const started = performance.now()
  res.setHeader("x-request-id", requestIdOf(req))
  res.once("finish", () => {
    const route = templateOf(req)
    countRequest({ method: req.method, route, status: res.statusCode }, started)
  })
  next()
}

/** Medusa takes whatever a client names; here it is a word, or one of ours. It stands in Medusa's log, too. */
function requestIdOf(req: MedusaRequest & { requestId?: string }): string {
  const given = req.requestId ?? ""
  const id = /^[\w.:-]{8,100}$/.test(given) ? given : randomUUID()
  req.requestId = id
  return id
}

/** What no route answered is one name: anybody may ask for anything. */
function templateOf({ route, method }: MedusaRequest): string {
  const { path } = Object(route) as { path?: unknown }
  if (method === "OPTIONS") return "preflight"
  return typeof path === "string" ? path : "none"
}
