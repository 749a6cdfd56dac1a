import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as adjustments from "./adjustments"
import * as audit from "./audit"
import * as accounts from "./bank-accounts"
import { bookPurchase, bookPurchases } from "./book-purchase"
import * as commissions from "./commission-rules"
import { BankAccount } from "./models/bank-account"
import { CommissionRule } from "./models/commission-rule"
import { LedgerAccount } from "./models/ledger-account"
import { LedgerAdjustment } from "./models/ledger-adjustment"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerPosting } from "./models/ledger-posting"
import { Payout } from "./models/payout"
import { PayoutAttempt } from "./models/payout-attempt"
import { PayoutBatch } from "./models/payout-batch"
import * as attempts from "./payout-attempts"
import * as batches from "./payout-batches"
import { takeResult } from "./payout-results"
import * as payouts from "./payouts"
import * as read from "./read"
import * as statement from "./statement"
import { listUpcoming } from "./upcoming"

const { requestAdjustment, requestReversal, decideAdjustment, ...readingAdjustments } = adjustments
const { setBankAccount, ...readingAccounts } = accounts
const { setCommissionRule, removeCommissionRule, ...readingCommissions } = commissions
const { requestPayout, requestScheduledPayout, movePayout, ...readingPayouts } = payouts
const { makeBatch, takeBatchFile, ...singleOnBatches } = batches
const { claimAttempts, takeVendorNews, failAttempt, ...singleOnAttempts } = attempts

export class WalletModuleService extends withSql(
  MedusaService({
    LedgerPosting,
    LedgerEntry,
    LedgerAccount,
    LedgerAdjustment,
    CommissionRule,
    BankAccount,
    Payout,
    PayoutBatch,
    PayoutAttempt,
  }),
  {
    bookPurchase,
    bookPurchases,
    requestAdjustment,
    requestReversal,
    decideAdjustment,
    setCommissionRule,
    removeCommissionRule,
    setBankAccount,
    requestPayout,
    requestScheduledPayout,
    movePayout,
    makeBatch,
    takeBatchFile,
    takeResult,
    claimAttempts,
    takeVendorNews,
    failAttempt,
  },
  {
    ...audit,
    ...readingAdjustments,
    ...read,
    ...statement,
    listUpcoming,
    ...readingCommissions,
    ...readingAccounts,
    ...readingPayouts,
    ...singleOnBatches,
    ...singleOnAttempts,
  }
) {}
