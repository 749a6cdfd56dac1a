import type { FastifyInstance } from "fastify"
import { retrievedBody } from "../biteship/order-body"
import { moveOrder, STATUSES } from "../biteship/orders"
import type { BiteshipOrder, Driver } from "../biteship/types"
import { post, priceEvent, tell, waybillEvent } from "../biteship/webhooks"
import type { Delivery } from "../core/deliveries"
import { digits } from "../core/ids"
import {
  boolean,
  filled,
  isObject,
  type Json,
  type JsonObject,
  type Loose,
  number,
  object,
  toJson,
} from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { deliveryView } from "./deliveries"
import { Problem } from "./problem"
import { shuffled } from "./shuffle"

type ById = { Params: { id: string } }

/** `/_control/biteship/…`: the hands of couriers. */
export function biteshipControl(app: FastifyInstance, sandbox: Sandbox): void {
  const answer = (order: BiteshipOrder, sent: Delivery[]) => ({
    order: view(order),
    webhooks: sent.map(deliveryView),
  })

  app.get("/biteship/orders", async () => ({
    balance: sandbox.state.biteship_balance,
    orders: [...sandbox.state.orders.values()].reverse().map(view),
  }))

  app.get<ById>("/biteship/orders/:id", async (request) => ({
    order: view(findByAnyId(sandbox, request.params.id)),
  }))

  app.post<ById>("/biteship/orders/:id/status", async (request) => {
    const order = findByAnyId(sandbox, request.params.id)
    const body = object(request.body)
    const status = readStatus(body)
    const sent = await moveOrder(sandbox, order, status, {
      note: filled(body.note),
      driver: readDriver(body.driver),
      send: boolean(body.notify) ?? true,
    })
    return answer(order, sent)
  })

  app.post<ById>("/biteship/orders/:id/price", async (request) => {
    const order = findByAnyId(sandbox, request.params.id)
    const body = object(request.body)
    const price = number(body.price)
    if (price === undefined || !Number.isSafeInteger(price) || price < 0) {
      throw new Problem(400, "price must be whole rupiah")
    }
    sandbox.state.biteship_balance -= price - order.price
    order.shipment_fee += price - order.price
    order.price = price
    return answer(
      order,
      await tell(sandbox, order, priceEvent(order), { send: boolean(body.notify) ?? true })
    )
  })

  app.post<ById>("/biteship/orders/:id/waybill", async (request) => {
    const order = findByAnyId(sandbox, request.params.id)
    const body = object(request.body)
    order.waybill_id = filled(body.waybill_id) ?? `WYB-${digits(13)}`
    return answer(
      order,
      await tell(sandbox, order, waybillEvent(order), { send: boolean(body.notify) ?? true })
    )
  })

  app.post("/biteship/notify", async (request) => {
    const sent = await sendAgain(sandbox, object(request.body))
    return { webhooks: sent.map(deliveryView) }
  })

  // Saving a webhook in the real dashboard posts an empty body, which must get 200.
  app.post("/biteship/ping", async () => ({
    webhooks: (await post(sandbox, "ping", {})).map(deliveryView),
  }))
}

function view(order: BiteshipOrder): Json {
  const { success: _success, message: _message, ...body } = retrievedBody(order)
  return toJson(body)
}

/** By order id, tracking id, waybill or reference_id. */
function findByAnyId(sandbox: Sandbox, id: string): BiteshipOrder {
  const { orders, references } = sandbox.state
  const direct = orders.get(id) ?? orders.get(references.get(id) ?? "")
  if (direct) return direct
  for (const order of orders.values()) {
    if (order.waybill_id === id || order.tracking_id === id) return order
  }
  throw new Problem(404, `Biteship knows no order, waybill, tracking id or reference "${id}"`)
}

/** Snake case or camel case; `force` lets an unknown status through, for tests. */
function readStatus(body: Loose): string {
  const given = filled(body.status)
  if (!given) throw new Problem(400, "status is required")
  const status = given.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  if (STATUSES.includes(status)) return status
  if (boolean(body.force)) return given
  throw new Problem(400, `status must be one of ${STATUSES.join(", ")}; force sends another one`)
}

function readDriver(value: unknown): Partial<Driver> {
  if (!isObject(value)) return {}
  const driver: Partial<Driver> = {}
  for (const key of ["name", "phone", "photo_url", "plate_number"] as const) {
    const given = filled(value[key])
    if (given) driver[key] = given
  }
  return driver
}

/** As for Midtrans: history or own body, repeated, shuffled, changed, with a wrong secret. */
async function sendAgain(sandbox: Sandbox, wanted: Loose): Promise<Delivery[]> {
  const own = isObject(wanted.body) ? [toJson(wanted.body) as JsonObject] : undefined
  const id = filled(wanted.order_id)
  if (!own && !id) throw new Problem(400, "order_id or body is required")
  const order = own ? undefined : findByAnyId(sandbox, id ?? "")
  const past = sandbox.state.events
    .filter((event) => event.order_id === order?.id)
    .map(({ body }) => body)
  const history = own ?? (wanted.only === "last" ? past.slice(-1) : past)
  const all = Array.from(
    { length: Math.min(number(wanted.repeat) ?? 1, 500) },
    () => history
  ).flat()
  const changes = isObject(wanted.tamper) ? (toJson(wanted.tamper) as JsonObject) : {}
  const secret = boolean(wanted.forge) ? "not-the-secret" : undefined
  const ordered = boolean(wanted.shuffle) ? shuffled(all) : all
  const sent = ordered.map((body) =>
    post(sandbox, order?.id ?? "own", { ...body, ...changes }, secret)
  )
  return (await Promise.all(sent)).flat()
}
