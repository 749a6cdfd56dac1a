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
      const result = await work(core, input)
      return { result, transaction: { getContext: () => ({ invoke: {} }) } }
    },
  })
}

export const emitEventStep = createStep("emit-event-step", async () => new StepResponse(undefined))

export const createOrdersStepId = "create-orders"

export const completeCartWorkflow = flow(async ({ medusa, gate }, { id }: { id: string }) => {
  const cart = medusa.carts.find((cart) => cart.id === id)
  if (!cart) throw new Error(`no cart ${id}`)
  const existing = medusa.orders.find((order) => order.linked && order.cart === cart)
  if (existing) return { id: existing.id }
  const order = medusa.placeOrder(cart)
  try {
    await gate()
    medusa.reserve(order.items)
    await gate()
    order.linked = true
    await gate()
    medusa.spendCredit(cart)
    await gate()
    cart.completed_at = new Date()
    return { id: order.id }
  } catch (error) {
    medusa.release(order.items.map((item) => item.id))
    medusa.orders.splice(medusa.orders.indexOf(order), 1)
    throw error
  }
})

/** Prices of the model never change. */
export const refreshCartItemsWorkflow = flow(() => undefined)

/** Core makes the session of a cart anew where its total has changed. */
export const refreshPaymentCollectionForCartWorkflow = Object.assign(
  flow(({ medusa }, { cart_id }: { cart_id: string }) => {
    const cart = medusa.carts.find(({ id }) => id === cart_id)
    if (cart) medusa.beginPayment(cart)
  }),
  // Fractions of a rupiah, which are rounded in a workflow, do not come up here.
  { runAsStep: () => undefined }
)

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
  ({ medusa }, { reservations }: { reservations: { line_item_id: string; quantity: number }[] }) =>
    medusa.reserve(
      reservations.map(({ line_item_id, quantity }) => ({ ...medusa.line(line_item_id), quantity }))
    )
)

/** Core makes one and cancels one in several writes; between two of them a process may die. */
export const createOrderFulfillmentWorkflow = flow(
  async (
    { medusa, gate },
    input: {
      order_id: string
      items: { id: string; quantity: number }[]
      metadata: Record<string, unknown>
    }
  ) => {
    const { items, metadata } = input
    const made = medusa.beginFulfillment(medusa.order(input.order_id), items, metadata)
    await gate()
    for (const { id, quantity } of items) medusa.restock(medusa.line(id).variant_id, -quantity)
    await gate()
    made.linked = true
    await gate()
    medusa.register("fulfilled_quantity", items)
    await gate()
    medusa.release(items.map(({ id }) => id))
    return made
  }
)

export const cancelOrderFulfillmentWorkflow = flow(
  async ({ medusa, gate }, { fulfillment_id }: { fulfillment_id: string }) => {
    const parcel = medusa.fulfillment(fulfillment_id)
    if (parcel.canceled_at || parcel.shipped_at) throw new Error("it cannot be cancelled any more")
    const lines = parcel.items.map(({ line_item_id, quantity }) => ({
      ...medusa.line(line_item_id),
      quantity,
    }))
    for (const { variant_id, quantity } of lines) medusa.restock(variant_id, quantity)
    await gate()
    medusa.reserve(lines)
    await gate()
    const back = lines.map(({ id, quantity }) => ({ id, quantity: -quantity }))
    medusa.register("fulfilled_quantity", back)
    await gate()
    parcel.canceled_at = new Date()
  }
)

export const createOrderShipmentWorkflow = flow(
  async ({ medusa, gate }, { fulfillment_id }: { fulfillment_id: string }) => {
    const parcel = medusa.fulfillment(fulfillment_id)
    if (parcel.shipped_at) throw new Error("it has been shipped already")
    parcel.shipped_at = new Date()
    await gate()
    medusa.register("shipped_quantity", linesOf(parcel))
  }
)

export const markOrderFulfillmentAsDeliveredWorkflow = flow(
  async ({ medusa, gate }, { fulfillmentId }: { fulfillmentId: string }) => {
    const parcel = medusa.fulfillment(fulfillmentId)
    parcel.delivered_at = new Date()
    await gate()
    medusa.register("delivered_quantity", linesOf(parcel))
  }
)

function linesOf({ items }: ReturnType<MedusaModel["fulfillment"]>) {
  return items.map(({ line_item_id: id, quantity }) => ({ id, quantity }))
}
