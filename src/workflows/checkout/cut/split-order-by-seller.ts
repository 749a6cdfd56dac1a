import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { SELLER_ORDER_MODULE } from "../../../modules/seller-order"
import type { OrderedUse } from "../../../modules/voucher/uses"
import { loadOrder, type PlacedOrder } from "../../order/load-order"
import { agreeCommission } from "./agree-commission"
import { cutOrder } from "./cut-order"

type SplitOrder = {
  order_id: string
  /** The order, where the caller has it at hand. */
  order?: PlacedOrder | null
  /** Who pays for what it used of vouchers, where the caller has it at hand. */
  uses?: readonly OrderedUse[]
}

/**
 * Cuts a placed order into one seller order per seller. Idempotent: the gate does it, and whoever needs
 * the parts of an order that was not cut yet. A cancelled order has no parts; one that is cut has none
 * to cut: refunds have lowered its total since, and its parts stand.
 *
 * @returns the ids of the parts that this call wrote
 */
export async function splitOrder(
  container: MedusaContainer,
  { order_id, order: known, uses }: SplitOrder
): Promise<string[]> {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const [cut] = await sellerOrders.listSellerOrders({ order_id }, { select: ["id"], take: 1 })
  const order = cut ? null : (known ?? (await loadOrder(container, order_id)))
  if (!order || order.status === "canceled") return []
  const parts = await cutOrder(container, order, uses)
  if (parts.length === 0) return []
  return sellerOrders.insertSellerOrders({
    order_id,
    placed_at: order.created_at,
    parts: await agreeCommission(container, { parts, order }),
  })
}

/** Parts are facts of a placed order: nothing undoes them. */
const splitOrderStep = createStep(
  "split-order",
  async ({ order_id }: { order_id: string }, { container }) =>
    new StepResponse(await splitOrder(container, { order_id }))
)

/** Cuts a placed order into one part for each seller, once however often it is called. For installers' own workflows. */
export const splitOrderBySellerWorkflow = createWorkflow(
  "reluv-split-order-by-seller",
  (input: { order_id: string }) => new WorkflowResponse(splitOrderStep(input))
)
