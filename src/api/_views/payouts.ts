import type { BankFileFormat } from "../../domain/wallet/bank-file/bank-file"
import { BANKS, type BankKey } from "../../domain/wallet/banks"
import type { KnownAccount } from "../../modules/wallet/bank-accounts"
import type { BatchRow } from "../../modules/wallet/payout-batches"
import type { PayoutRow } from "../../modules/wallet/payouts"
import type { PayoutView } from "../_shapes/payout"

type Account = Pick<KnownAccount, "bank" | "last_digits" | "holder" | "name_at_bank">

function viewAccount({ bank, last_digits, holder, name_at_bank }: Account) {
  // The column is written from a key of the list only.
  const key = bank as BankKey
  return { bank: key, bank_name: BANKS[key].name, last_digits, holder, name_at_bank }
}

export function viewBankAccount(account: KnownAccount) {
  return { ...viewAccount(account), usable_from: account.usable_from.toISOString() }
}

export function viewPayout(payout: PayoutRow): PayoutView {
  const { id, seller_id, status, amount, fee, reason, created_at, paid_at } = payout
  return {
    id,
    seller_id,
    status,
    amount,
    fee,
    reason,
    account: viewAccount(payout),
    created_at: created_at.toISOString(),
    paid_at: paid_at?.toISOString() ?? null,
  }
}

export function viewPayoutBatch({ created_at, format, ...batch }: BatchRow) {
  return {
    ...batch,
    // The column is written from a key of the table only.
    format: format as BankFileFormat | null,
    created_at: created_at.toISOString(),
  }
}
