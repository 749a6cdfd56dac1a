/** What an account stands for, and whose it is. */
type Account = {
  says: string
  /** Whose money it is: one account for each. Null where there is one for all. */
  owner: "order" | "seller_order" | "seller" | null
  /**
   * `owed` to its owner, and never below 0; the `world` outside, which is below 0 by as much as it holds for
   * us; the platform's `own`, which has either sign.
   */
  kind: "owed" | "world" | "own"
}

/**
 * The chart of accounts. An amount is positive where somebody is given money and negative where it comes from, so
 * that all amounts of an event, and of the whole ledger, make 0. The table is the documentation.
 */
export const ACCOUNTS = {
  gateway: { says: "at the payment gateway", owner: null, kind: "world" },
  bank: { says: "on the platform's bank account", owner: null, kind: "world" },
  store_credit: { says: "in accounts of store credit and gift cards", owner: null, kind: "world" },
  courier_deposit: { says: "deposited at the courier's", owner: null, kind: "world" },
  courier_cash: { says: "collected at doors, and not remitted yet", owner: null, kind: "world" },

  purchase: { says: "paid, and not shared over its sellers yet", owner: "order", kind: "owed" },
  seller_held: { says: "a seller's, until the buyer has the goods", owner: "seller", kind: "owed" },
  disputed: { says: "a seller's or the buyer's: a dispute decides", owner: "seller", kind: "owed" },
  shipping: { says: "for whoever carries the parcel", owner: "seller_order", kind: "owed" },
  refund_owed: { says: "a buyer's, on its way back", owner: "order", kind: "owed" },
  seller_available: { says: "a seller's, to be paid out", owner: "seller", kind: "owed" },
  payout: { says: "a seller's, being paid out", owner: "seller", kind: "owed" },

  commission: { says: "what sellers pay for a sale", owner: null, kind: "own" },
  commission_tax: { says: "VAT on it, which is the state's", owner: null, kind: "own" },
  payout_fees: { says: "what sellers pay for a payout", owner: null, kind: "own" },
  vouchers: { says: "discounts that the platform pays for", owner: null, kind: "own" },
  courier: { says: "paid for couriers, less what they charge", owner: null, kind: "own" },
  vendor_fees: { says: "what gateway and bank charge", owner: null, kind: "own" },
  claims: {
    says: "paid for others, or back another way: to be explained",
    owner: null,
    kind: "own",
  },
  rounding: { says: "fractions of a rupiah: stays 0", owner: null, kind: "own" },
} as const satisfies Record<string, Account>

export type AccountName = keyof typeof ACCOUNTS

export const ACCOUNT_NAMES = Object.keys(ACCOUNTS) as AccountName[]

/** Those that are somebody's: of each owner a balance is kept, and is never below 0. */
export const OWED: readonly AccountName[] = ACCOUNT_NAMES.filter(
  (name) => ACCOUNTS[name].kind === "owed"
)
