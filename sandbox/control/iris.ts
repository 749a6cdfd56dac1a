import type { FastifyInstance } from "fastify"
import { object } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { movePayout, notify } from "../iris/payouts"
import { IRIS_STATUSES } from "../iris/types"
import { deliveryView } from "./deliveries"
import { Problem } from "./problem"

/** `/_control/iris/…`: the hands of banks. */
export function irisControl(app: FastifyInstance, sandbox: Sandbox): void {
  app.get("/iris/payouts", async () => ({
    payouts: [...sandbox.state.iris_payouts.values()].toReversed(),
  }))

  app.post<{ Params: { reference: string } }>(
    "/iris/payouts/:reference/status",
    async (request) => {
      const payout = payoutOf(request.params.reference)
      const wanted = object(request.body).status
      const status = IRIS_STATUSES.find((name) => name === wanted)
      if (!status) throw new Problem(400, `status must be one of ${IRIS_STATUSES.join(", ")}`)
      const sent = await movePayout(sandbox, payout, status)
      return { payout, notifications: sent.map(deliveryView) }
    }
  )

  app.post<{ Params: { reference: string } }>(
    "/iris/payouts/:reference/notify",
    async (request) => {
      const sent = await notify(sandbox, payoutOf(request.params.reference))
      return { notifications: sent.map(deliveryView) }
    }
  )

  function payoutOf(reference: string) {
    const payout = sandbox.state.iris_payouts.get(reference)
    if (!payout) throw new Problem(404, `There is no payout "${reference}"`)
    return payout
  }
}
