import { timingSafeEqual } from "node:crypto"
import type { FastifyInstance, FastifyRequest } from "fastify"
import { filled, object, text } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { areaBody, searchAreas } from "./areas"
import { cancellationReasons, reasonText } from "./cancellation-reasons"
import { courierBodies } from "./couriers"
import { BiteshipError } from "./errors"
import { createdBody, retrievedBody } from "./order-body"
import { cancelOrder, createOrder, findOrder } from "./orders"
import { rates } from "./rates"
import { trackById, trackByWaybill } from "./tracking"
import { updateOrder } from "./update-order"

type ById = { Params: { id: string } }

/** Biteship's API under `/biteship/v1`. Refusals are thrown as `BiteshipError`. */
export function biteshipRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  void app.register(
    async (api) => {
      api.addHook("preHandler", async (request) => checkKey(sandbox, request))
      api.setErrorHandler((error, _request, reply) => {
        if (error instanceof BiteshipError) return reply.code(error.httpStatus).send(error.body)
        throw error
      })

      api.get("/maps/areas", async (request) => {
        const input = filled(object(request.query).input) ?? ""
        return { success: true, areas: searchAreas(input).map(areaBody) }
      })

      api.get("/couriers", async () => ({
        success: true,
        object: "courier",
        couriers: courierBodies(),
      }))

      api.post("/rates/couriers", async (request) => rates(object(request.body)))

      api.post("/orders", async (request) =>
        createdBody(createOrder(sandbox, object(request.body)))
      )

      api.get("/orders/cancellation_reasons", async (request) => ({
        success: true,
        message: "Order cancellation reasons successfully retrieved",
        cancellation_reasons: cancellationReasons(object(request.query).lang),
      }))

      api.get<ById>("/orders/:id", async (request) =>
        retrievedBody(findOrder(sandbox, request.params.id))
      )

      api.post<ById>("/orders/:id", async (request) => {
        const order = findOrder(sandbox, request.params.id)
        updateOrder(sandbox, order, object(request.body))
        return { ...retrievedBody(order), message: "Order has been updated" }
      })

      const cancel = (request: FastifyRequest<ById>) => {
        const order = findOrder(sandbox, request.params.id)
        const body = object(request.body)
        const code = text(body.cancellation_reason_code) ?? "others"
        const reason = reasonText(code, text(body.cancellation_reason)) ?? ""
        cancelOrder(sandbox, order, code, reason)
        return {
          success: true,
          message: "Order successfully deleted",
          object: "order",
          id: order.id,
          status: order.status,
          cancellation_reason_code: code,
          cancellation_reason: reason,
        }
      }
      api.post<ById>("/orders/:id/cancel", async (request) => cancel(request))
      api.delete<ById>("/orders/:id", async (request) => cancel(request))

      api.get<ById>("/trackings/:id", async (request) => trackById(sandbox, request.params.id))

      api.get<{ Params: { id: string; courier: string } }>(
        "/trackings/:id/couriers/:courier",
        async ({ params }) => trackByWaybill(sandbox, params.id, params.courier)
      )
    },
    { prefix: "/biteship/v1" }
  )
}

/** The raw key in `authorization`; `Bearer` before it is tolerated. */
function checkKey(sandbox: Sandbox, request: FastifyRequest): void {
  const header = request.headers.authorization
  if (!header) throw new BiteshipError(40000001)
  const given = Buffer.from(header.replace(/^Bearer\s+/i, ""))
  const wanted = Buffer.from(sandbox.keys.biteship_api_key)
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) {
    throw new BiteshipError(40101001)
  }
}
