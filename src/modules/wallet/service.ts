import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as audit from "./audit"
import { bookPurchase } from "./book-purchase"
import * as commissions from "./commission-rules"
import { CommissionRule } from "./models/commission-rule"
import { LedgerAccount } from "./models/ledger-account"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerPosting } from "./models/ledger-posting"
import * as read from "./read"

const { setCommissionRule, removeCommissionRule, ...readingCommissions } = commissions

export class WalletModuleService extends withSql(
  MedusaService({ LedgerPosting, LedgerEntry, LedgerAccount, CommissionRule }),
  { bookPurchase, setCommissionRule, removeCommissionRule },
  { ...audit, ...read, ...readingCommissions }
) {}
