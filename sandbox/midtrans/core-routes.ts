import type { FastifyInstance, FastifyReply } from "fastify"
import { uuid } from "../core/ids"
import { type JsonObject, number, object, text } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { ACTIONS, capture } from "./actions"
import { CORE_UNAUTHORIZED, hasServerKey } from "./auth"
import { statusBody } from "./body"
import { charge } from "./charge"
import { expireDue } from "./expiry"
import { IdempotencyKeys } from "./idempotency"
import { refund } from "./refunds"
import { notificationTarget } from "./snap-routes"
import { findTransaction } from "./transactions"

type ById = { Params: { id: string } }

/**
 * Midtrans' Core API. Its errors travel as `status_code` in a body under HTTP 200; only a wrong
 * key (401) and, configurable, an unknown id (404) have an HTTP status of their own.
 */
export function coreRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const keys = new IdempotencyKeys()

  const notFound = (reply: FastifyReply) =>
    reply
      .code(sandbox.settings.midtrans_not_found_http_status)
      .send({ status_code: "404", status_message: "Transaction doesn't exist.", id: uuid() })

  void app.register(async (core) => {
    core.addHook("preHandler", async (request, reply) => {
      if (!hasServerKey(sandbox, request)) return reply.code(401).send(CORE_UNAUTHORIZED)
      expireDue(sandbox)
      if (request.method !== "POST") return
      const kept = keys.recall(text(request.headers["idempotency-key"]))
      if (kept) return reply.send(kept)
    })

    core.get<ById>("/midtrans/v2/:id/status", async (request, reply) => {
      const tx = findTransaction(sandbox, request.params.id)
      if (!tx) return notFound(reply)
      return statusBody(tx, {
        serverKey: sandbox.keys.midtrans_server_key,
        merchantId: sandbox.keys.midtrans_merchant_id,
      })
    })

    const answers = (body: JsonObject, key: unknown): JsonObject => {
      keys.remember(text(key), body)
      return body
    }

    for (const [name, act] of Object.entries(ACTIONS)) {
      core.post<ById>(`/midtrans/v2/:id/${name}`, async (request, reply) => {
        const tx = findTransaction(sandbox, request.params.id)
        if (!tx) return notFound(reply)
        return answers(act(sandbox, tx), request.headers["idempotency-key"])
      })
    }

    for (const path of ["refund", "refund/online/direct"]) {
      core.post<ById>(`/midtrans/v2/:id/${path}`, async (request, reply) => {
        const tx = findTransaction(sandbox, request.params.id)
        if (!tx) return notFound(reply)
        return answers(
          refund(sandbox, tx, object(request.body)),
          request.headers["idempotency-key"]
        )
      })
    }

    core.post("/midtrans/v2/capture", async (request, reply) => {
      const body = object(request.body)
      const tx = findTransaction(sandbox, text(body.transaction_id) ?? "")
      if (!tx) return notFound(reply)
      const amount = body.gross_amount === undefined ? undefined : (number(body.gross_amount) ?? 0)
      return answers(capture(sandbox, tx, amount), request.headers["idempotency-key"])
    })

    core.post("/midtrans/v2/charge", async (request) =>
      answers(
        charge(sandbox, request.body, notificationTarget(request)),
        request.headers["idempotency-key"]
      )
    )
  })
}
