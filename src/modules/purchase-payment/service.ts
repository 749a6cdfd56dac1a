import { MedusaService } from "@medusajs/framework/utils"
import { withSql } from "../../shared/with-sql"
import * as attempts from "./attempts"
import * as closing from "./closing"
import * as expecting from "./expect-payment"
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
  }),
  { ...trying, ...closing, ...expecting, ...refunds, ...reminders, ...settlement },
  { ...requests, recordAttemptOpened, recordAttemptFailure }
) {}
