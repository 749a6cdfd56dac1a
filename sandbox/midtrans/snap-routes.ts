import type { FastifyInstance, FastifyRequest } from "fastify"
import { uuid } from "../core/ids"
import type { Sandbox } from "../core/sandbox"
import { hasServerKey, SNAP_UNAUTHORIZED } from "./auth"
import { readSnapRequest } from "./snap-request"
import { attemptsOf, isPaid } from "./transactions"
import type { NotificationTarget } from "./types"

const MAX_URLS = 2

/** `POST /snap/v1/transactions` and the cancelling of a token. */
export function snapRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  app.post("/midtrans/snap/v1/transactions", async (request, reply) => {
    if (!hasServerKey(sandbox, request)) return reply.code(401).send(SNAP_UNAUTHORIZED)
    const now = sandbox.clock.now()
    const wanted = readSnapRequest(request.body, now)
    if (Array.isArray(wanted)) return reply.code(400).send({ error_messages: wanted })
    if (attemptsOf(sandbox, wanted.order_id).some(isPaid)) {
      return reply.code(400).send({
        error_messages: [
          "transaction_details.order_id has been paid and utilized, please use another order ID",
        ],
      })
    }
    const token = uuid()
    sandbox.state.sessions.set(token, {
      ...wanted,
      token,
      notify: notificationTarget(request),
      locale: String(request.headers["x-payment-locale"] ?? "id"),
      created_at: now,
      canceled_at: null,
    })
    sandbox.changed()
    const redirect_url = `${sandbox.url()}/midtrans/snap/v4/redirection/${token}`
    return reply.code(201).send({ token, redirect_url })
  })

  app.post<{ Params: { token: string } }>(
    "/midtrans/snap/v1/transactions/:token/cancel",
    async (request, reply) => {
      if (!hasServerKey(sandbox, request)) return reply.code(401).send(SNAP_UNAUTHORIZED)
      const session = sandbox.state.sessions.get(request.params.token)
      if (!session) return reply.code(404).send({ error_messages: ["token not found"] })
      if (session.canceled_at !== null) {
        return reply.code(400).send({ error_messages: ["token already canceled"] })
      }
      const attempts = attemptsOf(sandbox, session.order_id)
      if (attempts.some((tx) => tx.status === "pending" || isPaid(tx))) {
        return reply.code(400).send({ error_messages: ["Transaction is on progress"] })
      }
      session.canceled_at = sandbox.clock.now()
      sandbox.changed()
      return { canceled_at: new Date(session.canceled_at).toISOString() }
    }
  )
}

/** The two notification headers; with both, only Override counts. At most two URLs each. */
export function notificationTarget(request: FastifyRequest): NotificationTarget | null {
  const urls = (name: string) =>
    String(request.headers[name] ?? "")
      .split(",")
      .map((url) => url.trim())
      .filter(Boolean)
      .slice(0, MAX_URLS)
  const override = urls("x-override-notification")
  if (override.length > 0) return { mode: "override", urls: override }
  const append = urls("x-append-notification")
  return append.length > 0 ? { mode: "append", urls: append } : null
}
