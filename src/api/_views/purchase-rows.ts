import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { CASH_ON_DELIVERY } from "../../domain/payment/cash-on-delivery"
import {
  dueOfPurchase,
  type PurchaseStage,
  purchaseStage,
} from "../../domain/seller-order/purchase-stage"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { PurchasePaymentModuleService } from "../../modules/purchase-payment/service"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import type { PurchasePlace } from "../../modules/seller-order/purchases"
import type { SellerOrderModuleService } from "../../modules/seller-order/service"
import { cursorOf } from "../_contract/cursor"
import type { PurchaseRow } from "../_shapes/purchase"
import type { SellerName } from "../_shapes/seller"
import { LATEST_PURCHASE } from "../store/purchases/contract"
import { ORDERED_ITEM, orderedItem } from "./ordered-item"
import { paymentStatusTold } from "./payment"
import { readSellerNames } from "./shop-names"

type Part = Awaited<ReturnType<SellerOrderModuleService["listSellerOrders"]>>[number]
type Line = Awaited<ReturnType<SellerOrderModuleService["listSellerOrderLines"]>>[number]
type Payment = Awaited<ReturnType<PurchasePaymentModuleService["listPurchasePayments"]>>[number]
type Attempt = Awaited<ReturnType<PurchasePaymentModuleService["listPaymentAttempts"]>>[number]

type Asked = {
  customer_id: string
  stage?: PurchaseStage | undefined
  limit: number
  cursor?: PurchasePlace | undefined
}

/** A page of what somebody bought, newest first; seven queries whatever their number. */
export async function purchasePage(
  container: MedusaContainer,
  { customer_id, stage, limit, cursor }: Asked
): Promise<{ purchases: PurchaseRow[]; next_cursor: string | null }> {
  const { order_ids, next } = await container.resolve(SELLER_ORDER_MODULE).listPurchases({
    customer_id,
    stage: stage ?? null,
    limit,
    after: cursor ?? null,
  })
  return {
    purchases: order_ids.length > 0 ? await viewRows(container, order_ids) : [],
    next_cursor: next && cursorOf(LATEST_PURCHASE, next),
  }
}

async function viewRows(
  container: MedusaContainer,
  order_id: readonly string[]
): Promise<PurchaseRow[]> {
  const [orders, parts, payments] = await Promise.all([
    container
      .resolve(Modules.ORDER)
      .listOrders({ id: [...order_id] }, { select: ["id", "display_id"], take: order_id.length }),
    readParts(container, order_id),
    readPayments(container, order_id),
  ])
  const displayIds = new Map(orders.map(({ id, display_id }) => [id, Number(display_id)]))
  return order_id.flatMap((id) => {
    const own = parts.of(id)
    const [first] = own
    if (!first) return []
    const paying = payments.get(id) ?? null
    const stage = purchaseStage(own, paying?.payment ?? null)
    const due = dueOfPurchase(stage, own, paying && payBy(paying))
    return {
      order_id: id,
      display_id: displayIds.get(id) ?? null,
      stage,
      next: due && { what: due.what, by: due.by.toISOString() },
      total: own.reduce((all, { total }) => all + total, 0),
      payment: paying && paymentRow(paying),
      seller_orders: own.map(parts.view),
      created_at: first.created_at.toISOString(),
    }
  })
}

async function readParts(container: MedusaContainer, order_id: readonly string[]) {
  const module = container.resolve(SELLER_ORDER_MODULE)
  const parts = await module.listSellerOrders(
    { order_id: [...order_id] },
    { order: { number: "ASC" } }
  )
  const [lines, nameOf] = await Promise.all([
    module.listSellerOrderLines(
      { seller_order_id: parts.map(({ id }) => id) },
      { select: ["seller_order_id", ...ORDERED_ITEM], order: { id: "ASC" } }
    ),
    readSellerNames(
      container,
      parts.map(({ seller_id }) => seller_id)
    ),
  ])
  return {
    of: (id: string) => parts.filter((part) => part.order_id === id),
    view: (part: Part) =>
      partRow(part, {
        lines: lines.filter(({ seller_order_id }) => seller_order_id === part.id),
        seller: nameOf(part.seller_id),
      }),
  }
}

function partRow(
  part: Part,
  { lines, seller }: { lines: readonly Line[]; seller: SellerName }
): PurchaseRow["seller_orders"][number] {
  const { id, number, status, total, refunded_total, cash_due, ship_by, complete_by } = part
  return {
    id,
    number,
    status,
    seller,
    total,
    refunded_total,
    cash_due,
    ship_by: ship_by?.toISOString() ?? null,
    complete_by: complete_by?.toISOString() ?? null,
    items: lines.map(orderedItem),
  }
}

type Paying = { payment: Payment; attempt: Attempt | null }

/** The payments of purchases, by their order; each with its newest attempt. */
async function readPayments(
  container: MedusaContainer,
  order_id: readonly string[]
): Promise<ReadonlyMap<string, Paying>> {
  const module = container.resolve(PURCHASE_PAYMENT_MODULE)
  const payments = await module.listPurchasePayments({ order_id: [...order_id] })
  const open = payments.filter(({ status }) => status === "pending")
  const attempts =
    open.length === 0
      ? []
      : await module.listPaymentAttempts(
          { purchase_payment_id: open.map(({ id }) => id) },
          { order: { number: "ASC" } }
        )
  // The newest one of a payment wins.
  const newest = new Map(attempts.map((attempt) => [attempt.purchase_payment_id, attempt]))
  return new Map(
    payments.map((payment) => [
      payment.order_id,
      { payment, attempt: newest.get(payment.id) ?? null },
    ])
  )
}

/** Until when it can be paid; null of one that is paid or cannot be. */
function payBy({ payment, attempt }: Paying): Date | null {
  const isOpen = paymentStatusTold(payment, attempt) === "pending" && payment.paid_by === null
  return isOpen ? payment.expires_at : null
}

function paymentRow(paying: Paying): NonNullable<PurchaseRow["payment"]> {
  const { payment, attempt } = paying
  const status = paymentStatusTold(payment, attempt)
  const { amount, credit_total, payment_type, paid_at } = payment
  return {
    status,
    amount,
    credit_total,
    expires_at: payBy(paying)?.toISOString() ?? null,
    paid_at: status !== "pending" && paid_at ? paid_at.toISOString() : null,
    cash_on_delivery: payment_type === CASH_ON_DELIVERY,
  }
}
