import { randomUUID } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { logsRequests } from "../../../shared/logging/logger"
import { inRequest } from "../../../shared/logging/request-context"
import { countRequest } from "../../../shared/metrics"
import { MONITORED } from "./monitoring"

type Identified = MedusaRequest & { requestId?: string }

const watched = new WeakSet<object>()
const ours = new WeakSet<object>()

/** Stands before every route that has a contract. */
export function routeOfOurs(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  ours.add(req)
  next()
}

export function isRouteOfOurs(req: MedusaRequest): boolean {
  return ours.has(req)
}

/** Counts and logs each request when it is answered, and gives whatever is logged for it its id. */
export function watchedRequest(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  inRequest(watchRequest(req, res), next)
}

/**
 * The same for a request that Medusa refuses before any middleware of ours: a wrong publishable key, an unreadable body.
 *
 * @returns its id
 */
export function watchRequest(req: MedusaRequest, res: MedusaResponse): string {
  const request_id = requestIdOf(req)
  if (watched.has(req)) return request_id
  watched.add(req)
  const started = performance.now()
  res.setHeader("x-request-id", request_id)
  hideSecrets(req)
  res.once("close", () => {
    const route = templateOf(req)
    const { statusCode: status, writableFinished } = res
    if (writableFinished) countRequest({ method: req.method, route, status }, started)
    const logger: unknown = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
    if (!logsRequests(logger) || isProbe(route, status)) return
    const duration = Math.round(performance.now() - started)
    const path = pathOf(req)
    const { method } = req
    const is_cut_off = !writableFinished
    logger.request({ request_id, method, route, path, status, duration, is_cut_off })
  })
  return request_id
}

/** Medusa takes whatever a client names; here it is a word, or one of ours. It stands in Medusa's log, too. */
export function requestIdOf(req: Identified): string {
  const given = req.requestId ?? ""
  const id = /^[\w.:-]{8,100}$/.test(given) ? given : randomUUID()
  req.requestId = id
  return id
}

/** Medusa's own log has whole addresses; by now the query is read from them. */
function hideSecrets(req: MedusaRequest): void {
  req.originalUrl = req.originalUrl.replaceAll(/([?&](?:token|code|state)=)[^&]*/g, "$1***")
}

/** Medusa's own, and ours. */
const PROBES: readonly string[] = ["/health", ...MONITORED]

/** Whoever watches asks every few seconds; only what went wrong is worth a line. */
function isProbe(route: string, status: number): boolean {
  return status < 400 && PROBES.includes(route)
}

/** What no route answered is one name: anybody may ask for anything. */
function templateOf({ route, method }: MedusaRequest): string {
  const { path } = Object(route) as { path?: unknown }
  if (method === "OPTIONS") return "preflight"
  return typeof path === "string" ? path : "none"
}

/** Ids and handles are what somebody looks for in a log; other parameters, and what is no path of a route, may be anything. */
function pathOf(req: MedusaRequest): string {
  const template = templateOf(req)
  if (!template.startsWith("/")) return template
  const params = Object(req.params) as Partial<Record<string, string>>
  return template.replaceAll(/:(\w+)/g, (whole, name: string) =>
    /(?:^|_)(?:id|handle)$/.test(name) ? (params[name] ?? whole) : whole
  )
}
