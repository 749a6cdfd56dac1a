import { z } from "zod"
import { ACCOUNT_NAMES } from "../../domain/wallet/accounts"
import { ADJUSTMENT_KINDS, adjustmentStatus } from "../../domain/wallet/adjustment"
import { LEDGER_EVENTS, type LedgerEvent } from "../../domain/wallet/events"
import { oneOf, rupiah, time } from "./common"

const account = oneOf(ACCOUNT_NAMES)

export const LedgerAccountView = z.strictObject({ account, balance: rupiah }).meta({
  id: "LedgerAccountView",
  description:
    "An account of the ledger, all owners together. All balances make 0; what the world holds for us is negative",
})

export const LedgerPostingView = z
  .strictObject({
    id: z.string(),
    event: oneOf(Object.keys(LEDGER_EVENTS) as LedgerEvent[]),
    happened_at: time,
    order_id: z.string().nullable(),
    seller_order_id: z.string().nullable(),
    seller_id: z.string().nullable(),
    actor: z.string().describe("`customer`, `seller`, `user`, `api-key`, `vendor` or `system`"),
    reason: z.string().nullable(),
    entries: z.array(
      z.strictObject({
        account,
        owner: z
          .string()
          .describe("whose account: an order, a seller order or a seller; empty of the platform's"),
        amount: rupiah,
      })
    ),
  })
  .meta({ id: "LedgerPostingView", description: "One event in the ledger; its amounts make 0" })
export type LedgerPostingView = z.infer<typeof LedgerPostingView>

export const LedgerAuditView = z
  .strictObject({
    checked: z.int().describe("purchases that were looked at"),
    next: z
      .string()
      .nullable()
      .describe("for `after`; `null` once all were, with the sums of all accounts"),
    wrongs: z.array(
      z.strictObject({ at: z.string().describe("a posting, an account"), says: z.string() })
    ),
  })
  .meta({ id: "LedgerAuditView", description: "What an audit of the ledger found" })

export const LedgerBookingView = z
  .strictObject({
    checked: z.int(),
    booked: z.int().describe("postings that were missing"),
    next: z.string().nullable().describe("for `after`; `null` once all were looked at"),
  })
  .meta({ id: "LedgerBookingView", description: "What was added to the ledger" })

const person = z.strictObject({
  id: z.string(),
  email: z.string().nullable().describe("null of one who is no operator any more"),
})

export const LedgerAdjustmentView = z
  .strictObject({
    id: z.string(),
    kind: oneOf(ADJUSTMENT_KINDS),
    status: oneOf(adjustmentStatus.statuses),
    amount: rupiah.describe("whole rupiah"),
    seller_id: z.string().nullable(),
    order_id: z.string().nullable(),
    seller_order_id: z.string().nullable(),
    reversal_of: z.string().nullable().describe("the adjustment that this one takes back"),
    reason: z.string(),
    requested_by: person,
    decided_by: person.nullable(),
    decision_reason: z.string().nullable(),
    created_at: time,
    decided_at: time.nullable(),
  })
  .meta({
    id: "LedgerAdjustmentView",
    description: "Something that is booked by hand, once another person has agreed",
  })
export type LedgerAdjustmentView = z.infer<typeof LedgerAdjustmentView>
