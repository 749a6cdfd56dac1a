import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { refundStatus } from "../../domain/payment/refund-status"
import { sellerOrderStatus } from "../../domain/seller-order/seller-order-status"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { cancelUnpaidPurchase } from "../../workflows/payment/cancel-unpaid-purchase"
import { expectedPayment } from "../../workflows/payment/expected-payment"
import { operatorOf } from "../_http/operator"

/** What a courier's price hangs on. */
const PLACE = ["city", "province", "postal_code", "metadata"] as const

/**
 * Medusa's *Cancel* on a purchase that waits for its money ends the whole of it, in our books first: a
 * payment that comes in this very moment is not cancelled with it.
 */
export async function cancelUnpaid(req: MedusaRequest, res: MedusaResponse, order_id: string) {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const read = async (fields: string[]) => {
    const { data } = await query.graph({ entity: "order", fields, filters: { id: order_id } })
    return data[0]
  }
  if ((await read(["status"]))?.status === "canceled") return "goes on"
  const payment = await expectedPayment(req.scope, order_id)
  // Not paid through the marketplace: what follows from Medusa's cancellation ends our part of it.
  if (!payment) return "goes on"
  if (payment.status !== "pending") return "refused"
  await cancelUnpaidPurchase(req.scope, { order_id, actor: operatorOf(req) })
  res.json({ order: await read(req.queryConfig.fields) })
  return "answered"
}

/** Nothing of ours goes on any more: every part has ended, and nothing is to go back. */
export async function isOver({ scope }: MedusaRequest, _res: MedusaResponse, order_id: string) {
  const parts = await scope
    .resolve(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id }, { select: ["status", "refund_due"] })
  const refunds = await scope
    .resolve(PURCHASE_PAYMENT_MODULE)
    .listPurchaseRefunds({ order_id }, { select: ["status"] })
  const over =
    parts.every(
      ({ status, refund_due }) => sellerOrderStatus.final.includes(status) && refund_due === null
    ) && refunds.every(({ status }) => refundStatus.final.includes(status))
  return over ? "goes on" : "refused"
}

/** Whether an update leaves the place as it is; what it does not name, Medusa keeps. */
export async function staysInPlace(req: MedusaRequest, _res: MedusaResponse, order_id: string) {
  const wanted = address.safeParse(Object(req.body).shipping_address).data
  if (!wanted) return "goes on"
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["shipping_address.*"],
    filters: { id: order_id },
  })
  const known = address.safeParse(data[0]?.shipping_address).data ?? {}
  const moved = PLACE.some(
    (part) => wanted[part] !== undefined && json(wanted[part]) !== json(known[part])
  )
  return moved ? "refused" : "goes on"
}

const address = z.looseObject({})

/** A form sends an empty field as a text, as null, or not at all. */
function json(value: unknown): string {
  return JSON.stringify(value || null)
}
