import type { MedusaContainer } from "@medusajs/framework/types"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import { DISCOUNT_MODULE } from "../../modules/discount"
import { LISTING_MODULE } from "../../modules/listing"
import { LISTING_CARD_MODULE } from "../../modules/listing-card"
import { LISTING_IMPORT_MODULE } from "../../modules/listing-import"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import { MESSAGE_MODULE } from "../../modules/message"
import { OFFER_MODULE } from "../../modules/offer"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { PICTURE_MODULE } from "../../modules/picture"
import { PURCHASE_PAYMENT_MODULE } from "../../modules/purchase-payment"
import { REVIEW_MODULE } from "../../modules/review"
import { SAVED_SEARCH_MODULE } from "../../modules/saved-search"
import { SELLER_MODULE } from "../../modules/seller"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SHIPMENT_MODULE } from "../../modules/shipment"
import { WALLET_MODULE } from "../../modules/wallet"
import { WISH_MODULE } from "../../modules/wish"
import { WORK_MODULE } from "../../modules/work"
import type { Actor, SqlContext } from "../../shared/sql"
import { together } from "../../shared/together"
import type { Clock } from "../due/work-off-due"

type Retry = (container: MedusaContainer, id: string, context: SqlContext) => Promise<void>

const retryPayment: Retry = (container, order_id, context) =>
  container.resolve(PURCHASE_PAYMENT_MODULE).retryPayment({ order_id }, context)
const retryPart: Retry = (container, id, context) =>
  container.resolve(SELLER_ORDER_MODULE).retrySellerOrder({ id }, context)
const retryParcel: Retry = (container, seller_order_id, context) =>
  container.resolve(SHIPMENT_MODULE).retryShipments({ seller_order_id }, context)

/** How each clock is made to strike at once, with its tries counted anew. */
const RETRY: Record<Clock, Retry> = {
  "repair-checkout": (container, cart_id, context) =>
    container.resolve(LISTING_MODULE).retryHold({ cart_id }, context),
  "cut-order": (container, order_id, context) =>
    container.resolve(LISTING_MODULE).retryCut({ order_id }, context),
  "close-purchase": retryPayment,
  "account-purchase": retryPayment,
  "owe-refund": retryPart,
  "pay-refund": (container, id, context) =>
    container.resolve(PURCHASE_PAYMENT_MODULE).retryRefundNow({ id }, context),
  "ship-by": retryPart,
  "complete-by": retryPart,
  "finish-booking": retryParcel,
  "ship-typed": retryParcel,
  "settle-listing": (container, id, context) =>
    container.resolve(LISTING_MODULE).reopenListing({ id }, context),
  "settle-discount": (container, id, context) =>
    container.resolve(DISCOUNT_MODULE).retryDiscount({ id }, context),
  "settle-offer": (container, id, context) =>
    container.resolve(OFFER_MODULE).retryOffer({ id }, context),
  "settle-live-claim": (container, id, context) =>
    container.resolve(LIVE_SALE_MODULE).retryClaim({ id }, context),
  "search-digest": (container, customer_id, context) =>
    container.resolve(SAVED_SEARCH_MODULE).retryDigest({ customer_id }, context),
  "wish-alert": (container, id, context) =>
    container.resolve(WISH_MODULE).retryAlert({ id }, context),
  "unread-messages": (container, id, context) =>
    container.resolve(CONVERSATION_MODULE).retryUnread({ id }, context),
  "write-card": (container, id, context) =>
    container.resolve(LISTING_CARD_MODULE).retryCard({ id }, context),
  "delete-picture": (container, id, context) =>
    container.resolve(PICTURE_MODULE).retryPicture({ id }, context),
  "turn-seller": (container, id, context) =>
    container.resolve(SELLER_MODULE).retryTurn({ id }, context),
  "import-listing": (container, id, context) =>
    container.resolve(LISTING_IMPORT_MODULE).retryRow({ id }, context),
  "show-reviews": (container, seller_order_id, context) =>
    container.resolve(REVIEW_MODULE).retryExchange({ seller_order_id }, context),
  "send-message": (container, id, context) =>
    container.resolve(MESSAGE_MODULE).resendMessage({ id }, context),
  "send-payout": (container, id, context) =>
    container.resolve(WALLET_MODULE).restAttempt({ id, seconds: 0 }, context),
}

/** Has what a task of the kind `stuck_work` is about tried again; if it fails again, it asks again. */
export async function tryAgain(
  container: MedusaContainer,
  { task_id, actor }: { task_id: string; actor: Actor }
): Promise<void> {
  const tasks = container.resolve(OPERATOR_TASK_MODULE)
  const { cause } = await tasks.retrieveOperatorTask(task_id)
  // `stuck_work:<work>`, or `stuck_work:<clock>:<id>`.
  const [, subject = "", id] = cause.split(":")
  await together(container, async (context) => {
    if (id === undefined) await container.resolve(WORK_MODULE).replayWork({ id: subject }, context)
    else await RETRY[subject as Clock](container, id, context)
    await tasks.closeTask({ cause, actor, note: "tried again" }, context)
  })
}
