import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_MODULE } from "../modules/account"
import { CONVERSATION_MODULE } from "../modules/conversation"
import { FACT_MODULE } from "../modules/fact"
import { LIMIT_MODULE } from "../modules/limit"
import { LISTING_CARD_MODULE } from "../modules/listing-card"
import { LISTING_IMPORT_MODULE } from "../modules/listing-import"
import { LISTING_VIEW_MODULE } from "../modules/listing-view"
import { MESSAGE_MODULE } from "../modules/message"
import { NOTIFICATION_MODULE } from "../modules/notification"
import { PURCHASE_PAYMENT_MODULE } from "../modules/purchase-payment"
import { RELUV_MODULE } from "../modules/reluv"
import { SELLER_MODULE } from "../modules/seller"
import { SELLER_DOCUMENT_MODULE } from "../modules/seller-document"
import { VOUCHER_MODULE } from "../modules/voucher"
import { WEBHOOK_INBOX_MODULE } from "../modules/webhook-inbox"
import { WISH_MODULE } from "../modules/wish"
import { WORK_MODULE } from "../modules/work"

/** Of each table in one run; the next run goes on. */
const limit = 10_000

/** What `retention` of the options says is of no use any more, and who was counted on days that are over. */
export default async function forgetOldRowsJob(container: MedusaContainer) {
  const { retention, policies } = container.resolve(RELUV_MODULE).options
  const { webhook_days, work_days, purchase_request_days, fact_days, login_days } = retention
  const { seller_invitation_days, import_days, message_days, cart_voucher_days } = retention
  const { notification_days, conversation_days, recent_view_days } = retention
  await container
    .resolve(WEBHOOK_INBOX_MODULE)
    .forgetOldMessages({ older_than_days: webhook_days, limit })
  await container.resolve(WORK_MODULE).forgetDoneWork({ older_than_days: work_days, limit })
  await container
    .resolve(PURCHASE_PAYMENT_MODULE)
    .forgetOldRequests({ older_than_days: purchase_request_days, limit })
  await container
    .resolve(SELLER_MODULE)
    .forgetOldInvitations({ older_than_days: seller_invitation_days, limit })
  // Each has its own time, set when it was sent and when it was decided on.
  await container.resolve(SELLER_DOCUMENT_MODULE).forgetDocuments({ limit })
  await container.resolve(ACCOUNT_MODULE).forgetOldLogins({ older_than_days: login_days, limit })
  await container
    .resolve(LISTING_IMPORT_MODULE)
    .forgetImports({ older_than_days: import_days, limit: 100 })
  await container.resolve(MESSAGE_MODULE).forgetMessages({ older_than_days: message_days, limit })
  await container
    .resolve(VOUCHER_MODULE)
    .forgetOldCarts({ older_than_days: cart_voucher_days, limit })
  await container
    .resolve(NOTIFICATION_MODULE)
    .forgetNotifications({ older_than_days: notification_days, limit })
  await container.resolve(WISH_MODULE).forgetAlerts({ older_than_days: notification_days, limit })
  await container.resolve(WISH_MODULE).forgetOldViews({ older_than_days: recent_view_days, limit })
  await container
    .resolve(CONVERSATION_MODULE)
    .forgetConversations({ older_than_days: conversation_days, limit: 1_000 })
  await container.resolve(CONVERSATION_MODULE).forgetAnswers({ limit })
  await container.resolve(LISTING_VIEW_MODULE).forgetVisits({ limit })
  await container
    .resolve(LISTING_CARD_MODULE)
    .forgetPrices({ days: policies.discounts.compared_days, limit })
  await container.resolve(LIMIT_MODULE).forgetCounts({ limit })
  if (fact_days !== null) {
    await container.resolve(FACT_MODULE).forgetOldFacts({ older_than_days: fact_days, limit })
  }
}

export const config = { name: "forget-old-rows", schedule: "17 * * * *" }
