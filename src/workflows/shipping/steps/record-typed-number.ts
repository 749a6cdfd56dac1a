import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { TypedTurn } from "../../../modules/seller-order/typed-tracking"
import type { Actor } from "../../../shared/sql"
import { typedCompleteBy } from "../../seller-order/completion-clock"
import { LEASE_SECONDS, takeTurn } from "../take-turn"
import type { Booked } from "./book-courier"

export type TypedTracking = {
  id: string
  actor: Actor
  tracking: { courier_code: string; tracking_number: string; tracking_url: string | null }
}

/** Throws `SHIPMENT_LIVE` while a courier is booked, `SELLER_ORDER_STATUS_NOT_ALLOWED`. */
export const recordTypedNumberStep = createStep(
  "record-typed-number",
  async ({ id, actor, tracking }: TypedTracking, { container }) => {
    const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
    const { turn, shipment_id } = await takeTurn(() =>
      sellerOrders.recordTypedNumber({
        seller_order_id: id,
        actor,
        ...tracking,
        lease_seconds: LEASE_SECONDS,
        complete_by: typedCompleteBy(container),
      })
    )
    return new StepResponse<Booked & Pick<TypedTurn, "turn">>({
      turn,
      shipment_id,
      seller_order_id: id,
      first_time: turn === "ship",
    })
  }
)
