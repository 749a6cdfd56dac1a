import { flow } from "../../shared/flow"
import { splitOrderBySellerWorkflow } from "../checkout/split-order-by-seller"
import { accountCredit } from "./account-purchase"
import { expectPayment } from "./expect-payment"
import { openAttempt } from "./open-attempt"

/**
 * Makes a placed order payable: cut per seller, its deadline written, one Snap transaction opened; or
 * paid, where credit leaves nothing to pay. Idempotent, and started by whichever comes first: the fact
 * that it was placed, or the first read. Midtrans being down costs nobody the piece: the next read tries again.
 */
export const openPaymentWorkflow = flow(
  "reluv-open-payment",
  async (container, { order_id }: { order_id: string }) => {
    await splitOrderBySellerWorkflow(container).run({ input: { order_id } })
    const { payable, paid_by_credit } = await expectPayment(container, order_id)
    if (paid_by_credit) await accountCredit(container, order_id)
    return { turn: payable ? await openAttempt(container, order_id) : ("closed" as const) }
  }
)
