import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_MODULE } from "../../modules/account"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import { FACT_MODULE } from "../../modules/fact"
import { LIMIT_MODULE } from "../../modules/limit"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { LISTING_IMPORT_MODULE } from "../../modules/listing-import"
import { LISTING_VIEW_MODULE } from "../../modules/listing-view"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import { MESSAGE_MODULE } from "../../modules/message"
import { NOTIFICATION_MODULE } from "../../modules/notification"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { RELUV_MODULE } from "../../modules/reluv"
import type { ReluvOptions } from "../../modules/reluv/options"
import { SELLER_MODULE } from "../../modules/seller"
import { SELLER_DOCUMENT_MODULE } from "../../modules/seller-document"
import { VOUCHER_MODULE } from "../../modules/voucher"
import { WEBHOOK_INBOX_MODULE } from "../../modules/webhook-inbox"
import { WISH_MODULE } from "../../modules/wish"
import { WORK_MODULE } from "../../modules/work"
import { reasonOf } from "../../shared/reason-of"

/** Of each table in one run; the next run goes on. */
const limit = 10_000

type Keep = Pick<ReluvOptions, "retention" | "policies">
type Forget = (container: MedusaContainer, keep: Keep) => Promise<unknown>

/** What is of no use any more after its time, and who was counted on days that are over. */
const FORGET: Record<string, Forget> = {
  "webhook messages": (all, { retention }) =>
    all
      .resolve(WEBHOOK_INBOX_MODULE)
      .forgetOldMessages({ older_than_days: retention.webhook_days, limit }),
  "done work": (all, { retention }) =>
    all.resolve(WORK_MODULE).forgetDoneWork({ older_than_days: retention.work_days, limit }),
  "purchase requests": (all, { retention }) =>
    all
      .resolve(PURCHASE_PAYMENT_MODULE)
      .forgetOldRequests({ older_than_days: retention.purchase_request_days, limit }),
  invitations: (all, { retention }) =>
    all
      .resolve(SELLER_MODULE)
      .forgetOldInvitations({ older_than_days: retention.seller_invitation_days, limit }),
  // Each has its own time, set when it was sent and when it was decided on.
  documents: (all) => all.resolve(SELLER_DOCUMENT_MODULE).forgetDocuments({ limit }),
  logins: (all, { retention }) =>
    all.resolve(ACCOUNT_MODULE).forgetOldLogins({ older_than_days: retention.login_days, limit }),
  imports: (all, { retention }) =>
    all
      .resolve(LISTING_IMPORT_MODULE)
      .forgetImports({ older_than_days: retention.import_days, limit: 100 }),
  messages: (all, { retention }) =>
    all.resolve(MESSAGE_MODULE).forgetMessages({ older_than_days: retention.message_days, limit }),
  "vouchers of carts": (all, { retention }) =>
    all
      .resolve(VOUCHER_MODULE)
      .forgetOldCarts({ older_than_days: retention.cart_voucher_days, limit }),
  notifications: (all, { retention }) =>
    all
      .resolve(NOTIFICATION_MODULE)
      .forgetNotifications({ older_than_days: retention.notification_days, limit }),
  alerts: (all, { retention }) =>
    all.resolve(WISH_MODULE).forgetAlerts({ older_than_days: retention.notification_days, limit }),
  "what people looked at": (all, { retention }) =>
    all.resolve(WISH_MODULE).forgetOldViews({ older_than_days: retention.recent_view_days, limit }),
  conversations: (all, { retention }) =>
    all
      .resolve(CONVERSATION_MODULE)
      .forgetConversations({ older_than_days: retention.conversation_days, limit: 1_000 }),
  "messages of live rooms": (all, { retention }) =>
    all
      .resolve(LIVE_SALE_MODULE)
      .forgetRoomMessages({ older_than_days: retention.live_message_days, limit }),
  "viewers of live rooms": (all, { retention }) =>
    all
      .resolve(LIVE_SALE_MODULE)
      .forgetViewers({ older_than_days: retention.live_message_days, limit }),
  "presence in live rooms": (all) => all.resolve(LIVE_SALE_MODULE).forgetPresence({ limit }),
  answers: (all) => all.resolve(CONVERSATION_MODULE).forgetAnswers({ limit }),
  visits: (all) => all.resolve(LISTING_VIEW_MODULE).forgetVisits({ limit }),
  prices: (all, { policies }) =>
    all
      .resolve(LISTING_CARD_MODULE)
      .forgetPrices({ days: policies.discounts.compared_days, limit }),
  "counts of requests": (all) => all.resolve(LIMIT_MODULE).forgetCounts({ limit }),
  facts: async (all, { retention: { fact_days } }) => {
    if (fact_days === null) return
    await all.resolve(FACT_MODULE).forgetOldFacts({ older_than_days: fact_days, limit })
  },
}

/**
 * Forgets what `retention` of the options says is of no use any more. What cannot be forgotten keeps nothing else from
 * being: all are tried, then an error names those that failed.
 */
export async function forgetOldRows(container: MedusaContainer): Promise<void> {
  const { options } = container.resolve(RELUV_MODULE)
  const failed: string[] = []
  for (const [what, forget] of Object.entries(FORGET)) {
    try {
      await forget(container, options)
    } catch (error) {
      failed.push(`${what}: ${reasonOf(error)}`)
    }
  }
  if (failed.length > 0) throw new Error(`Could not forget ${failed.join("; ")}`)
}
