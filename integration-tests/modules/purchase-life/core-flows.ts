import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaModel, OrderModel } from "./medusa"
import type { Gate } from "./turns"

/**
 * Stands in for `@medusajs/medusa/core-flows`: each workflow of core that ours run does to the model
 * of Medusa what core does to its tables.
 */

type Core = { medusa: MedusaModel; gate: Gate }
export const CORE = "model_of_medusa"

function flow<Input, Result>(work: (core: Core, input: Input) => Promise<Result> | Result) {
  return (container: MedusaContainer) => ({
    run: async ({ input }: { input: Input }) => {
      const core = container.resolve<Core>(CORE)
      await core.gate()
      return { result: await work(core, input) }
    },
  })
}

export const emitEventStep = createStep("emit-event-step", async () => new StepResponse(undefined))

export const completeCartWorkflow = flow(async ({ medusa, gate }, { id }: { id: string }) => {
  const cart = medusa.carts.find((cart) => cart.id === id)
  if (!cart) throw new Error(`no cart ${id}`)
  const existing = medusa.orders.find((order) => order.linked && order.cart === cart)
  if (existing) return { id: existing.id }
  const order = medusa.placeOrder(cart)
  try {
    await gate()
    medusa.reserve(order)
    await gate()
    order.linked = true
    await gate()
    cart.completed_at = new Date()
    return { id: order.id }
  } catch (error) {
    medusa.release(order.items.map((item) => item.id))
    medusa.orders.splice(medusa.orders.indexOf(order), 1)
    throw error
  }
})

export const cancelOrderWorkflow = flow(({ medusa }, { order_id }: { order_id: string }) =>
  medusa.cancelOrder(order_id)
)

export const completeOrderWorkflow = flow(({ medusa }, { orderIds }: { orderIds: string[] }) => {
  for (const id of orderIds) medusa.order(id).status = "completed"
})

export const processPaymentWorkflow = flow(
  ({ medusa }, { data }: { data: { session_id: string; amount: number } }) =>
    medusa.capture(data.session_id, data.amount)
)

export const refundPaymentWorkflow = flow(
  async (
    { medusa, gate },
    { payment_id, amount, note }: { payment_id: string; amount: number; note: string }
  ) => {
    const reference_id = medusa.refund(payment_id, amount, note)
    const order = medusa.orderOfPayment(payment_id)
    await gate()
    order.transactions.push({ reference_id, amount: -amount })
    await gate()
    await credit({ medusa, gate }, order, amount)
  }
)

export const createOrderCreditLinesWorkflow = flow(
  async (core, { id, credit_lines }: { id: string; credit_lines: { amount: number }[] }) => {
    for (const { amount } of credit_lines) await credit(core, core.medusa.order(id), amount)
  }
)

async function credit({ medusa, gate }: Core, order: OrderModel, amount: number): Promise<void> {
  medusa.beginCredit(order)
  await gate()
  medusa.confirmCredit(order, amount)
}

export const deleteReservationsByLineItemsWorkflow = flow(
  ({ medusa }, { ids }: { ids: string[] }) => medusa.release(ids)
)

export const createReservationsWorkflow = flow(
  ({ medusa }, { reservations }: { reservations: { line_item_id: string }[] }) => {
    const ids = reservations.map(({ line_item_id }) => line_item_id)
    for (const order of medusa.orders) {
      if (order.items.some(({ id }) => ids.includes(id))) medusa.reserve(order)
    }
  }
)

export const createOrderFulfillmentWorkflow = flow(
  (
    { medusa },
    input: {
      order_id: string
      items: { id: string; quantity: number }[]
      metadata: Record<string, unknown>
    }
  ) => medusa.fulfill(medusa.order(input.order_id), input.items, input.metadata)
)

export const cancelOrderFulfillmentWorkflow = flow(
  ({ medusa }, { fulfillment_id }: { fulfillment_id: string }) =>
    medusa.cancelFulfillment(fulfillment_id)
)

export const createOrderShipmentWorkflow = flow(
  ({ medusa }, { fulfillment_id }: { fulfillment_id: string }) => {
    medusa.fulfillment(fulfillment_id).shipped_at = new Date()
  }
)

export const markOrderFulfillmentAsDeliveredWorkflow = flow(
  ({ medusa }, { fulfillmentId }: { fulfillmentId: string }) => {
    medusa.fulfillment(fulfillmentId).delivered_at = new Date()
  }
)
