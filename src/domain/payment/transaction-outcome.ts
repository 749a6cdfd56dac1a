/** What a vendor's transaction means for the purchase it was made for. */
export type TransactionOutcome =
  /** The customer has chosen a method and has not paid. */
  | "pending"
  /** The money is here. */
  | "paid"
  /** A card payment that the fraud check wants a person to approve or deny. Not paid. */
  | "review"
  /** This try is over, the purchase is not: the customer may try again on the same page. */
  | "attempt_failed"
  | "expired"
  | "cancelled"
  | "partially_refunded"
  | "refunded"
  | "charged_back"
  /** A combination that the contract does not know: for a person, never for the goods. */
  | "unknown"
