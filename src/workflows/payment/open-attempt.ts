import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { pieceName } from "../../domain/listing/piece-name"
import { rupiah } from "../../domain/money/rupiah"
import type { VoucherScope } from "../../domain/voucher/voucher"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import type { AttemptTurn } from "../../modules/purchase-payment/attempts"
import { RELUV_MODULE } from "../../modules/reluv"
import { isMidtransError, MidtransError } from "../../providers/payment-midtrans/errors"
import { finishUrlFor } from "../../providers/payment-midtrans/finish-url"
import { readPaymentData } from "../../providers/payment-midtrans/payment-data"
import { buildSnapRequest } from "../../providers/payment-midtrans/snap-request"
import type { PlacedOrder } from "../order/load-order"
import { midtransSession } from "./expect-payment"
import { paymentMethodsOfOrder } from "./payment-methods-of-order"

/** Longer than one call to Midtrans may take; a dead caller's lease ends by itself. */
const LEASE_SECONDS = 30
/** An order id that Midtrans has seen before costs one more attempt, not the buyer's purchase. */
const FRESH_IDS = 3

/** As buyers read it on the payment page. */
const CREDIT = "Saldo & kartu hadiah"

type OpenTurn = Extract<AttemptTurn, { turn: "open" }>

/**
 * Opens the Snap transaction of an order once: the intent is committed, then Midtrans is called,
 * then its answer is recorded. A failure is recorded and left for the next read; it never throws,
 * because the purchase stands without it.
 */
export async function openAttempt(
  container: MedusaContainer,
  order: PlacedOrder,
  scopes?: readonly VoucherScope[]
): Promise<"busy" | "done" | "closed" | "failed"> {
  const order_id = order.id
  const payments = container.resolve(PURCHASE_PAYMENT_MODULE)
  for (let id = 0; id < FRESH_IDS; id++) {
    const turn = await payments.beginAttempt({ order_id, lease_seconds: LEASE_SECONDS })
    if (turn.turn !== "open") return turn.turn
    const error = await open(container, { order, scopes }, turn)
    if (!error) return "done"
    const used = isMidtransError(error, "MIDTRANS_ORDER_ID_USED")
    await payments.recordAttemptFailure({
      attempt_id: turn.attempt_id,
      error: error.message,
      final: used,
    })
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`No payment page for order ${order_id} yet: ${error.message}`)
    if (!used) break
  }
  return "failed"
}

async function open(
  container: MedusaContainer,
  { order, scopes }: { order: PlacedOrder; scopes?: readonly VoucherScope[] },
  turn: OpenTurn
): Promise<Error | null> {
  const session = midtransSession(order)
  if (!session) return new Error("the order lost its payment session")
  // It may have been called off since it was read.
  if (await isCancelled(container, order.id)) return new Error("the order was cancelled")
  const { finish_url } = readPaymentData(session.data ?? undefined)
  try {
    // The session learns the id first, so that authorizing it asks about this attempt.
    await container.resolve(Modules.PAYMENT).updatePaymentSession({
      id: session.id,
      amount: turn.amount,
      currency_code: order.currency_code,
      data: {
        session_id: session.id,
        amount: turn.amount,
        finish_url,
        midtrans_order_id: turn.midtrans_order_id,
      },
    })
    const { midtrans, options } = container.resolve(RELUV_MODULE)
    const page = await midtrans.createSnapTransaction(
      snapRequestOf(order, turn, {
        enabled_payments: await paymentMethodsOfOrder(container, order, scopes),
        finish_url: finishUrlFor(order.id, finish_url, {
          finish_url: options.midtrans?.finish_url,
        }),
      })
    )
    await container.resolve(PURCHASE_PAYMENT_MODULE).recordAttemptOpened({
      attempt_id: turn.attempt_id,
      snap_token: page.token,
      redirect_url: page.redirect_url,
    })
    return null
  } catch (error) {
    if (error instanceof MidtransError) return error
    throw error
  }
}

async function isCancelled(container: MedusaContainer, id: string): Promise<boolean> {
  const [order] = await container
    .resolve(Modules.ORDER)
    .listOrders({ id }, { select: ["id", "status"], take: 1 })
  return order?.status === "canceled"
}

function snapRequestOf(
  order: PlacedOrder,
  turn: OpenTurn,
  page: { enabled_payments: readonly string[] | undefined; finish_url: string | undefined }
) {
  const address = order.shipping_address
  return buildSnapRequest({
    midtrans_order_id: turn.midtrans_order_id,
    amount: rupiah(turn.amount),
    lines: [
      ...order.items.map((item) => ({
        id: item.id,
        name: pieceName(item.product_title ?? item.title, item.variant_title),
        price: rupiah(item.unit_price),
        quantity: item.quantity,
      })),
      ...order.shipping_methods.map((method) => ({
        id: method.id,
        name: `Ongkir ${courierOf(method)}`,
        price: rupiah(method.original_total),
        quantity: 1,
      })),
      ...(turn.credit_total > 0
        ? [{ id: "credit", name: CREDIT, price: rupiah(-turn.credit_total), quantity: 1 }]
        : []),
    ],
    customer: {
      first_name: address?.first_name ?? undefined,
      last_name: address?.last_name ?? undefined,
      email: order.email ?? undefined,
      phone: address?.phone ?? undefined,
    },
    expiry: { start: new Date(), deadline: new Date(turn.expires_at) },
    ...page,
  })
}

function courierOf({ data, name }: PlacedOrder["shipping_methods"][number]): string {
  return typeof data?.courier_name === "string" ? data.courier_name : name
}
