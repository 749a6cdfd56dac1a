import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { OPERATOR_TASK_MODULE } from "../../../modules/operator-task"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { Decision } from "../../../modules/seller-order/disputes"
import { endOrderWithItsParts } from "../../order/end-order"

/** Status, decision and promised refund change together; the task closes after it. */
export const decideDisputeAndTaskStep = createStep(
  "decide-dispute-and-task",
  async (input: Decision, { container }) => {
    const decided = await container.resolve(SELLER_ORDER_MODULE).decideDispute(input)
    await container
      .resolve(OPERATOR_TASK_MODULE)
      .closeTask({ cause: `dispute:${input.id}`, actor: input.actor, note: input.note })
    const { order_id } = await container
      .resolve(SELLER_ORDER_MODULE)
      .retrieveSellerOrder(decided.seller_order_id, { select: ["order_id"] })
    await endOrderWithItsParts(container, order_id)
    return new StepResponse(decided)
  }
)
