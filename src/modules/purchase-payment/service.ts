import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as attempts from "./attempts"
import { callOffCash } from "./call-off-cash"
import {
  claimCash,
  countCashRefusals,
  countOpenCash,
  findCashRefusals,
  forgiveCashRefusal,
  recordCashRefusal,
  settleCash,
} from "./cash"
import * as closing from "./closing"
import * as expecting from "./expect-payment"
import { CashClaim } from "./models/cash-claim"
import { CashRefusal } from "./models/cash-refusal"
import { PaymentAttempt } from "./models/payment-attempt"
import { PurchasePayment } from "./models/purchase-payment"
import { PurchaseRefund } from "./models/purchase-refund"
import { PurchaseRequest } from "./models/purchase-request"
import * as refunds from "./refunds"
import * as reminders from "./reminders"
import * as requests from "./requests"
import * as settlement from "./settlement"

const { recordAttemptOpened, recordAttemptFailure, ...trying } = attempts

export class PurchasePaymentModuleService extends withSql(
  MedusaService({
    PurchasePayment,
    PaymentAttempt,
    PurchaseRefund,
    PurchaseRequest,
    CashRefusal,
    CashClaim,
  }),
  {
    callOffCash,
    claimCash,
    forgiveCashRefusal,
    recordCashRefusal,
    settleCash,
    ...trying,
    ...closing,
    ...expecting,
    ...refunds,
    ...reminders,
    ...settlement,
  },
  {
    countCashRefusals,
    countOpenCash,
    findCashRefusals,
    ...requests,
    recordAttemptOpened,
    recordAttemptFailure,
  }
) {}
