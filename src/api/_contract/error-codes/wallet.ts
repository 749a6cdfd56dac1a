import type { Codes } from "./codes"

/** The sellers' money. */
export const WALLET_CODES = {
  ACCOUNT_NUMBER_INVALID: [400, "this cannot be an account number of that bank"],
  BANK_ACCOUNT_MISSING: [400, "the shop has not said where it is paid to"],
  BANK_ACCOUNT_HELD_BACK: [
    400,
    "the account took the place of another: it is paid to after a while",
  ],
  BANK_ACCOUNT_UNREADABLE: [500, "`payouts.keys` does not name the key that it was encrypted with"],
  CASH_NEEDS_PERSON: [403, "an API key said that nobody paid at the door; a person has to"],
  CASH_NOT_COLLECTED: [400, "a part that is not paid at the door, or not delivered"],
  CASH_NOT_MISSING: [
    400,
    "more than is missing of what a courier collected of a part, or not recorded yet what came",
  ],
  CASH_REMITTED_TOO_MUCH: [400, "more than was collected of a part"],
  CASH_REMITTED_OTHERWISE: [400, "a part is recorded with another transfer or amount already"],
  CASH_RECORDED: [400, "it is recorded already what came of the part's money"],
  CASH_REFUSAL_NOT_FOUND: [404, "no such parcel went back"],
  ADJUSTMENT_NOT_FOUND: [404, "no such adjustment"],
  ADJUSTMENT_SUBJECT: [
    400,
    "the kind of adjustment names another thing, or nothing; the message says what",
  ],
  ADJUSTMENT_DECIDED: [400, "somebody has approved, refused or withdrawn it already"],
  ADJUSTMENT_NEEDS_ANOTHER: [400, "who asked for an adjustment does not decide of it"],
  ADJUSTMENT_NEEDS_REQUESTER: [400, "only who asked for an adjustment withdraws it"],
  ADJUSTMENT_NEEDS_PERSON: [400, "an API key neither asks for adjustments nor decides of them"],
  ADJUSTMENT_TOO_MUCH: [400, "the shop has less available; the message says how much it has"],
  ADJUSTMENT_NOT_REVERSIBLE: [400, "it is not approved, was reversed before, or is a reversal"],
  PAYOUT_TOO_LITTLE: [400, "less than the smallest payout; the message says how much that is"],
  PAYOUT_TOO_MUCH: [400, "more than is available; the message says how much that is"],
  PAYOUT_NOT_FOUND: [404, "no such payout, or another shop's"],
  PAYOUT_NEEDS_PERSON: [400, "an API key does not say that a payout was paid, failed or came back"],
  PAYOUT_NEEDS_ANOTHER: [
    400,
    "who said that a payout was paid, or failed, does not say that it came back",
  ],
  PAYOUT_TELLER_UNKNOWN: [
    400,
    "nobody knows who said how a payout went, so that nobody is known to be another person; the message says what to do",
  ],
  PAYOUT_WITH_VENDOR: [400, "Midtrans is paying the payout, and tells by itself how it goes"],
  PAYOUTS_CHANGED: [
    400,
    "a payout of the batch does not wait to be sent any more; nothing was sent",
  ],
  PAYOUTS_NONE: [400, "no payout waits to be sent"],
  BANK_FILE_CANNOT_PAY: [
    400,
    "a bank's file cannot pay to e-wallets; the message names the payouts, and nothing was sent",
  ],
  PAYOUT_BATCH_NOT_FOUND: [404, "no such batch of payouts, or it has no file"],
  PAYOUT_RESULTS_UNREADABLE: [400, "no table with the columns `reference` and `status`"],
  ACCOUNT_UNKNOWN_TO_BANK: [400, "the bank knows no account with this number"],
  PAYOUT_STATUS_NOT_ALLOWED: [400, "the payout cannot get this status from the one it has"],
  STATEMENT_NOT_FOUND: [404, "the month has not begun"],
  COMMISSION_THERE: [
    400,
    "there are terms for the same sales; `replaces` sets others in their place",
  ],
  COMMISSION_NOT_FOUND: [404, "no such commission"],
} as const satisfies Codes
