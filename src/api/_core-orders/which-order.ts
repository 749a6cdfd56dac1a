import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "zod"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"

/** The order that an id in the address of a core route belongs to. */
export type WhichOrder = (container: MedusaContainer, id: string) => Promise<string | undefined>

const links = z.array(z.object({ order_id: z.string() }))

async function linked(
  container: MedusaContainer,
  entity: "order_payment_collection" | "order_fulfillment",
  filters: Record<string, string>
): Promise<string | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields: ["order_id"], filters })
  return links.parse(data)[0]?.order_id
}

export const itself: WhichOrder = async (_container, id) => id

export const ofOrderChange: WhichOrder = async (container, id) =>
  (await container.resolve(Modules.ORDER).listOrderChanges({ id }, { select: ["order_id"] }))[0]
    ?.order_id

export const ofReturn: WhichOrder = async (container, id) =>
  (await container.resolve(Modules.ORDER).listReturns({ id }, { select: ["order_id"] }))[0]
    ?.order_id

export const ofClaim: WhichOrder = async (container, id) =>
  (await container.resolve(Modules.ORDER).listOrderClaims({ id }, { select: ["order_id"] }))[0]
    ?.order_id

export const ofExchange: WhichOrder = async (container, id) =>
  (await container.resolve(Modules.ORDER).listOrderExchanges({ id }, { select: ["order_id"] }))[0]
    ?.order_id

export const ofFulfillment: WhichOrder = (container, fulfillment_id) =>
  linked(container, "order_fulfillment", { fulfillment_id })

export const ofPaymentCollection: WhichOrder = (container, payment_collection_id) =>
  linked(container, "order_payment_collection", { payment_collection_id })

export const ofPayment: WhichOrder = async (container, id) => {
  const [payment] = await container
    .resolve(Modules.PAYMENT)
    .listPayments({ id }, { select: ["payment_collection_id"] })
  return payment && ofPaymentCollection(container, payment.payment_collection_id)
}

export const ofReservation: WhichOrder = async (container, id) => {
  const [reservation] = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ id }, { select: ["line_item_id"] })
  return reservation?.line_item_id ? ofLineItem(container, reservation.line_item_id) : undefined
}

/** Of a purchase only: a line is looked up among those of seller orders. */
export const ofLineItem: WhichOrder = async (container, line_item_id) => {
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const [line] = await sellerOrders.listSellerOrderLines(
    { line_item_id },
    { select: ["seller_order_id"], take: 1 }
  )
  if (!line) return undefined
  const { order_id } = await sellerOrders.retrieveSellerOrder(line.seller_order_id)
  return order_id
}
