import { z } from "zod"
import { BANK_KEYS } from "../../domain/wallet/banks"
import { payoutStatus } from "../../domain/wallet/payout-status"
import { oneOf, rupiah, time } from "./common"

const account = {
  bank: oneOf(BANK_KEYS),
  bank_name: z.string(),
  last_digits: z
    .string()
    .describe("of the account's number, which is shown to nobody but who pays to it"),
  holder: z.string(),
  name_at_bank: z
    .string()
    .nullable()
    .describe("whose the account is by its bank; null where nobody could be asked"),
}

export const BankAccountView = z
  .strictObject({
    ...account,
    usable_from: time.describe("a changed account is not paid to before"),
  })
  .meta({ id: "BankAccountView", description: "Where a shop is paid to" })

export const BalanceView = z
  .strictObject({
    held: rupiah.describe("whole rupiah, until buyers have the goods"),
    disputed: rupiah,
    available: rupiah.describe("whole rupiah that can be paid out"),
    in_payout: rupiah,
    upcoming: z
      .array(
        z.strictObject({
          seller_order_id: z.string(),
          number: z.string(),
          amount: rupiah.describe("what the shop gets of it, less commission, if all goes well"),
          available_at: time
            .nullable()
            .describe(
              "when it completes by itself; `null` before it is on its way, and while it awaits cash"
            ),
          awaits_cash: z
            .boolean()
            .describe(
              "it is paid at the door, and the courier has not handed that over: nobody knows when it is available"
            ),
        })
      )
      .describe("what is held or will be, the soonest first; up to 100"),
  })
  .meta({ id: "BalanceView", description: "What a shop has earned and has not been paid" })

export const PayoutView = z
  .strictObject({
    id: z.string(),
    seller_id: z.string(),
    status: oneOf(payoutStatus.statuses),
    amount: rupiah.describe("whole rupiah that leave the balance"),
    fee: rupiah.describe("what of it the payout costs; the account is given the rest"),
    reason: z.string().nullable(),
    account: z.strictObject(account),
    created_at: time,
    paid_at: time.nullable(),
  })
  .meta({ id: "PayoutView", description: "A seller's money on its way to their account" })
export type PayoutView = z.infer<typeof PayoutView>

export const OperatorPayoutView = z
  .strictObject({
    ...PayoutView.shape,
    shop: z.strictObject({ id: z.string(), name: z.string() }),
  })
  .meta({ id: "OperatorPayoutView", description: "A payout with whose it is" })
