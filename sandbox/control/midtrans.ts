import type { FastifyInstance } from "fastify"
import { boolean, filled, object } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { expireDue } from "../midtrans/expiry"
import { deliveryView } from "./deliveries"
import { type Act, CONTROL_ACTIONS } from "./midtrans-actions"
import { sendAgain } from "./midtrans-notify"
import { findTarget } from "./midtrans-target"
import { orderView, sessionView, transactionView } from "./midtrans-view"
import { Problem } from "./problem"

/** `/_control/midtrans/…`: the hands of customers, banks and Midtrans' operators. */
export function midtransControl(app: FastifyInstance, sandbox: Sandbox): void {
  app.get("/midtrans/transactions", async (request) => {
    const { status } = object(request.query)
    const all = [...sandbox.state.transactions.values()]
    const wanted = all.filter((tx) => !filled(status) || tx.status === status)
    return { transactions: wanted.reverse().map((tx) => transactionView(sandbox, tx)) }
  })

  app.get("/midtrans/sessions", async () => ({
    sessions: [...sandbox.state.sessions.values()]
      .reverse()
      .map((session) => sessionView(sandbox, session)),
  }))

  app.get<{ Params: { id: string } }>("/midtrans/:id", async (request) => {
    const { session, tx } = findTarget(sandbox, request.params.id)
    return orderView(sandbox, session?.order_id ?? tx?.order_id ?? request.params.id)
  })

  app.post("/midtrans/notify", async (request) => {
    const sent = await sendAgain(sandbox, object(request.body))
    return { notifications: sent.map(deliveryView) }
  })

  app.post<{ Params: { id: string; action: string } }>("/midtrans/:id/:action", async (request) => {
    const { id, action } = request.params
    const run = Object.hasOwn(CONTROL_ACTIONS, action) ? CONTROL_ACTIONS[action] : undefined
    if (!run) {
      const names = Object.keys(CONTROL_ACTIONS).join(", ")
      throw new Problem(404, `There is no action "${action}"; known are ${names}`)
    }
    expireDue(sandbox)
    const body = object(request.body)
    const act: Act = { sandbox, target: findTarget(sandbox, id), body, sent: [] }
    const tx = run(act)
    const wait = boolean(body.wait) ?? true
    const sent = wait ? (await Promise.all(act.sent)).flat() : []
    return {
      order_id: tx?.order_id ?? act.target.session?.order_id ?? null,
      transaction: tx ? transactionView(sandbox, tx) : null,
      notifications: sent.map(deliveryView),
    }
  })
}
