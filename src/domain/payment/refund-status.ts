import { defineStatusMachine } from "../status-machine"

/** One repayment to a buyer. It is owed from the moment it is written, and never silently "done". */
export const refundStatus = defineStatusMachine({
  /** Owed; the gateway is asked, and asked again while it does not answer. Once confirmed, only booked. */
  queued: ["done", "refused", "awaiting_transfer"],
  /** The gateway said no for good: a person retries it, or pays by bank transfer. */
  refused: ["queued", "awaiting_transfer", "dropped"],
  /** The method cannot be refunded by the gateway: somebody transfers the money by hand. */
  awaiting_transfer: ["awaiting_confirmation", "dropped"],
  /** One operator says it was transferred, with proof; another has to look. */
  awaiting_confirmation: ["queued", "awaiting_transfer"],
  done: [],
  /** Not owed any more: an operator found that the money had gone back another way. */
  dropped: [],
})
export type RefundStatus = (typeof refundStatus)["statuses"][number]

/** Until a transfer is recorded the buyer may say, and say again, where the money is to go. */
export const BEFORE_TRANSFER: readonly RefundStatus[] = ["queued", "refused", "awaiting_transfer"]
