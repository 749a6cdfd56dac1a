import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { flow } from "../../shared/flow"
import { joined } from "../../shared/joined"
import { reasonOf } from "../../shared/reason-of"
import type { OrderAtHand } from "../checkout/complete/complete-purchase"
import { splitOrder } from "../checkout/cut/split-order-by-seller"
import { loadOrder, withDates } from "../order/load-order"
import { accountCash, accountCredit } from "./account-purchase"
import { expectPayment } from "./expect-payment"
import { openAttempt } from "./open-attempt"

/** The order too, where the caller has it at hand. */
type OpenPayment = { order_id: string } & Partial<OrderAtHand>

/** How a try to open a payment page ended. */
type Turn = Awaited<ReturnType<typeof openAttempt>>

/**
 * Makes a placed order payable: cut per seller, its deadline written, one Snap transaction opened; or
 * paid, where credit leaves nothing to pay. Idempotent, and started by whichever comes first: the gate,
 * the fact that it was placed, or the first read. Midtrans being down costs nobody the piece: the next
 * read tries again.
 */
export const openPaymentWorkflow = flow(
  "reluv-open-payment",
  async (container, { order_id, order: known, scopes }: OpenPayment): Promise<{ turn: Turn }> => {
    const order = known ? withDates(known) : await loadOrder(container, order_id)
    if (!order) return { turn: "closed" }
    await splitOrder(container, { order_id, order })
    const { payable, paid_by_credit, on_delivery } = await expectPayment(container, order)
    if (paid_by_credit) await accountCredit(container, order_id)
    if (on_delivery) await accountCash(container, order_id)
    return { turn: payable ? await openAttempt(container, order, scopes) : "closed" }
  }
)

/** Runs it once for all who ask for it at the same moment in this process. */
export function openPayment(container: MedusaContainer, input: OpenPayment): Promise<Turn> {
  return joined(container.resolve(Modules.PAYMENT), `open-payment:${input.order_id}`, async () => {
    const { result } = await openPaymentWorkflow(container).run({ input })
    return result.turn
  })
}

/** As `openPayment`, without waiting for Midtrans: the fact or the first read makes good what fails. */
export function beginPayment(container: MedusaContainer, input: OpenPayment): void {
  openPayment(container, input).catch((error: unknown) => {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`The payment of order ${input.order_id} is not open yet: ${reasonOf(error)}`)
  })
}
