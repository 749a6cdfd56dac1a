/** Everything that waits for a person, each with its one action. */
export const TASK_KINDS = [
  /** Approve or deny a card payment that Midtrans' fraud check holds. */
  "payment_review",
  /** The amount or currency that arrived is not what was asked. */
  "payment_mismatch",
  /** Money for an order that nobody knows. */
  "unknown_payment",
  /** A purchase was paid twice; the second payment is owed back. */
  "double_payment",
  /** The bank took the money back. */
  "chargeback",
  /** Money went back in the vendor's dashboard, and nobody said which part of the purchase it was for. */
  "dashboard_refund",
  /** A shape of a vendor's message that we do not know. */
  "unknown_message",
  /** Transfer money to a buyer by hand; the payment method cannot be refunded by the gateway. */
  "manual_refund",
  /** The gateway refused a refund. */
  "refund_failed",
  /** A parcel is on hold, refused, lost, on its way back. */
  "courier_trouble",
  /** A buyer disputes; the operator decides. */
  "dispute",
  /** Somebody says that a review should not be there; an operator hides it, or leaves it. */
  "reported_review",
  /** Somebody reports a listing, a shop, a buyer or a message; an operator decides on the page of reports. */
  "report",
  /** A message in a conversation waits until an operator has read it. */
  "held_message",
  /** Something that we do by ourselves failed each time, or its process died; it can be tried again. */
  "stuck_work",
  /** The ledger does not say what happened. */
  "ledger_wrong",
  /** A new shop waits to be let in, or refused. */
  "seller_approval",
  /** Documents of a shop's owner that nobody has looked at. */
  "seller_documents",
  /** Listing cards were not what they should be: nobody was told of a change. They are repaired already. */
  "cards_drifted",
  /** The same of the days that sales are told by. */
  "analytics_drifted",
] as const
export type TaskKind = (typeof TASK_KINDS)[number]
