import type { MedusaContainer } from "@medusajs/framework/types"
import { rupiah, sum } from "../../domain/money/rupiah"
import { LISTING_MODULE } from "../../modules/listing"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { RELUV_MODULE } from "../../modules/reluv"
import { WALLET_MODULE } from "../../modules/wallet"
import { isCashSession } from "../../shared/cash-session"
import { MIDTRANS_PROVIDER_ID } from "../../shared/provider-ids"
import { together } from "../../shared/together"
import { isPurchaseOrder } from "../checkout/cut/is-purchase-order"
import { creditsOf, type PlacedOrder } from "../order/load-order"
import { closeCancelledOrder } from "./close-cancelled-order"

const MILLISECONDS_PER_HOUR = 3_600_000

export type Expectation = {
  /** A payment page is to be opened. */
  payable: boolean
  /** Credit leaves nothing to pay: it is paid, and what follows from that is to be done. */
  paid_by_credit: boolean
  /** Couriers collect it: what follows from a payment is to be done all the same. */
  on_delivery: boolean
}

const NOTHING: Expectation = { payable: false, paid_by_credit: false, on_delivery: false }

/**
 * Writes what an order waits to be paid and until when, or that credit leaves nothing to pay. Not
 * payable: an order that is not paid through Midtrans, one that was cancelled, and one whose pieces are
 * not surely its own yet (the gate has not finished).
 * Only from here on does the repair job leave a cut order alone: its deadline frees its pieces.
 */
export async function expectPayment(
  container: MedusaContainer,
  order: PlacedOrder
): Promise<Expectation> {
  const order_id = order.id
  const session = midtransSession(order)

  const listings = container.resolve(LISTING_MODULE)
  if (order.status === "canceled") {
    // Its event may have been lost, or not have come yet.
    await closeCancelledOrder(container, order_id)
    return NOTHING
  }
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  const [known] = await payments.listPurchasePayments({ order_id }, { select: ["id", "amount"] })
  // What it asks for stands, whatever refunds have made of the order's total since.
  const amount = known ? known.amount : order.total
  if (amount > 0 ? !session : !(await isPurchaseOrder(container, order_id))) {
    await listings.markOrderCut(order_id)
    return NOTHING
  }
  if (!(await listings.ownsItsPieces({ order_id, variant_ids: variantsOf(order) }))) {
    return NOTHING
  }
  const { policies } = container.resolve(RELUV_MODULE).options
  const expected = {
    order_id,
    payment_session_id: amount > 0 && session ? session.id : null,
    amount: rupiah(amount),
    credit_total: sum(creditsOf(order).map((credit) => credit.amount)),
    on_delivery: amount > 0 && session !== undefined && isCashSession(session),
    expires_at: new Date(
      order.created_at.getTime() + policies.payment_deadline_hours * MILLISECONDS_PER_HOUR
    ),
  }
  await together(container, async (context) => {
    await listings.markOrderCut(order_id, context)
    if (known) return
    await payments.expectPayment(expected, context)
    if (amount === 0) await container.resolve(WALLET_MODULE).bookPurchase({ order_id }, context)
  })
  const { on_delivery } = expected
  return { payable: amount > 0 && !on_delivery, paid_by_credit: amount === 0, on_delivery }
}

/** The session that a purchase is paid with. */
export function midtransSession(order: PlacedOrder) {
  return order.payment_collections
    ?.flatMap((collection) => collection.payment_sessions ?? [])
    .find((session) => session.provider_id === MIDTRANS_PROVIDER_ID)
}

function variantsOf(order: PlacedOrder): string[] {
  return order.items.flatMap((item) => item.variant_id ?? [])
}
