import type { MedusaContainer } from "@medusajs/framework/types"
import { addHours } from "../../domain/seller-order/deadlines"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { isUnpaid } from "../../modules/seller-order/move"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import type { Actor } from "../../shared/sql"
import { openDispute } from "../dispute/open-dispute"
import { endUncollected } from "./end-uncollected"
import { dropBooking } from "./give-courier-back"
import type { CourierNews } from "./inspect-parcel"

const BITESHIP: Actor = { type: "vendor", id: "biteship" }

/** The parcel will not arrive as it is. */
const LOST_FOR_THE_BUYER = new Set(["return_in_transit", "returned", "disposed", "rejected"])
/** The last word of one that is to be paid at its door: its way back is not, for couriers turn round once more. */
const NEVER_COLLECTED = new Set(["returned", "disposed", "rejected"])
/** Given up; but couriers find what they lost, and bring it after all: it is asked about for so long. */
const LOST = "disposed"
const MAY_BE_FOUND_HOURS = 7 * 24
/** The buyer did not take it. */
const REFUSED = "returned"
/** No courier has the parcel, so another can be booked. */
const NOT_TAKEN = new Set(["courier_not_found", "cancelled", "rejected"])

/**
 * A courier's trouble. Before it has the parcel: the booking is dropped and the seller books another.
 * After: what will not arrive is disputed, so that nobody's clock runs on, or over where nobody has paid for it;
 * anything else (on hold) is shown to the operator, and so is what contradicts what a courier said of money before.
 */
export async function handleTrouble(container: MedusaContainer, news: CourierNews): Promise<void> {
  const { status } = news.parcel
  if (!news.trouble || !status) return
  const sellerOrders = container.resolve(SELLER_ORDER_MODULE)
  const order = await sellerOrders.retrieveSellerOrder(news.seller_order_id)
  const shipment = await container.resolve(SHIPMENT_MODULE).retrieveSellerShipment(news.shipment_id)
  if (shipment.status === "failed") {
    await askPerson(container, news, order.order_id, status)
  } else if (order.status === "processing" && NOT_TAKEN.has(status)) {
    // In this order: a booking that is dropped already is not looked at again.
    if (!shipment.cancel_requested_at) await askPerson(container, news, order.order_id, status)
    await dropBooking(container, shipment, { reason: status, actor: BITESHIP })
  } else if (isUnpaid(order) && NEVER_COLLECTED.has(status)) {
    const is_refused = status === REFUSED && !news.was_delivered
    // The buyer has done nothing, and the shop may have lost a piece, or the courier has the price of what it brought and took
    // back: somebody asks it. First, for what follows may be in trouble, and is no trouble of this parcel's any more when it is
    // tried again.
    const what = news.was_delivered ? "delivered" : status
    if (!is_refused) await askPerson(container, news, order.order_id, what)
    await endUncollected(container, order, { actor: BITESHIP, reason: status, is_refused })
  } else if (order.cash_due !== null && order.status !== "processing") {
    if (order.status !== "cancelled") await askPerson(container, news, order.order_id, status)
  } else if (order.status === "shipped" && LOST_FOR_THE_BUYER.has(status)) {
    await openDispute(container, {
      seller_order_id: order.id,
      customer_id: order.customer_id,
      reason: "courier",
      text: `The courier reports: ${status}`,
      photos: [],
      actor: BITESHIP,
    })
  } else if (order.status === "processing" || order.status === "shipped") {
    await askPerson(container, news, order.order_id, status)
  }
}

/**
 * The last word of a courier about a parcel that is over, of which it may have collected the money: nothing of ours knows of
 * that.
 */
export async function askAboutCash(container: MedusaContainer, news: CourierNews): Promise<void> {
  const { reached, seller_order_id, parcel } = news
  const isLast = reached === "delivered" || NEVER_COLLECTED.has(parcel.status ?? "")
  if (!isLast) return
  const { cash_due, order_id, status, cancelled_at, cash_denied_at } = await container
    .resolve(SELLER_ORDER_MODULE)
    .retrieveSellerOrder(seller_order_id, {
      select: ["cash_due", "order_id", "status", "cancelled_at", "cash_denied_at"],
    })
  if (cash_due === null || status !== "cancelled") return
  if (parcel.status === LOST && mayBeFound(cancelled_at)) return
  // That a delivery was none has been decided; the same word of it is no news.
  const isNews = cash_denied_at === null || news.fresh
  if (reached === "delivered" && isNews) await askPerson(container, news, order_id, "delivered")
  await container.resolve(SHIPMENT_MODULE).endShipments({ seller_order_id })
}

function mayBeFound(cancelled_at: Date | null): boolean {
  return cancelled_at !== null && addHours(cancelled_at, MAY_BE_FOUND_HOURS) > new Date()
}

async function askPerson(
  container: MedusaContainer,
  news: CourierNews,
  order_id: string,
  status: string
): Promise<void> {
  await container.resolve(OPERATOR_TASK_MODULE).openTask({
    kind: "courier_trouble",
    cause: `courier_trouble:${news.shipment_id}:${status}`,
    reason: status,
    order_id,
    seller_order_id: news.seller_order_id,
  })
}
