import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as audit from "./audit"
import * as accounts from "./bank-accounts"
import { bookPurchase } from "./book-purchase"
import * as commissions from "./commission-rules"
import { BankAccount } from "./models/bank-account"
import { CommissionRule } from "./models/commission-rule"
import { LedgerAccount } from "./models/ledger-account"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerPosting } from "./models/ledger-posting"
import { Payout } from "./models/payout"
import { findPayouts, movePayout, readPayout, requestPayout } from "./payouts"
import * as read from "./read"

const { setBankAccount, ...readingAccounts } = accounts
const { setCommissionRule, removeCommissionRule, ...readingCommissions } = commissions

export class WalletModuleService extends withSql(
  MedusaService({ LedgerPosting, LedgerEntry, LedgerAccount, CommissionRule, BankAccount, Payout }),
  {
    bookPurchase,
    setCommissionRule,
    removeCommissionRule,
    setBankAccount,
    requestPayout,
    movePayout,
  },
  { ...audit, ...read, ...readingCommissions, ...readingAccounts, findPayouts, readPayout }
) {}
