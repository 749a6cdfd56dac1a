import type { MedusaContainer } from "@medusajs/framework/types"
import type { ExportedPart } from "../../domain/account/exported-parts"
import { ACCOUNT_MODULE } from "../../modules/account"
import { CONVERSATION_MODULE } from "../../modules/conversation"
import { LIVE_SALE_MODULE } from "../../modules/live-sale"
import { MESSAGE_MODULE } from "../../modules/message"
import { NOTIFICATION_MODULE } from "../../modules/notification"
import { OFFER_MODULE } from "../../modules/offer"
import { PICTURE_MODULE } from "../../modules/picture"
import { REVIEW_MODULE } from "../../modules/review"
import { SAFETY_MODULE } from "../../modules/safety"
import { SAVED_SEARCH_MODULE } from "../../modules/saved-search"
import { VOUCHER_MODULE } from "../../modules/voucher"
import { WISH_MODULE } from "../../modules/wish"
import { columnsOf, type Entry, filterOf, type PageOf, type Place } from "./export-page"
import { exportedCustomer, exportedOrders, ofMedusa } from "./exported-of-medusa"
import { exportedShops } from "./exported-shops"

type Export = {
  /** Entries after a place, in the order of their ids. */
  read: (container: MedusaContainer, page: PageOf) => Promise<Entry[]>
  placeOf?: (entry: Entry) => Place
}

const ADDRESS = [
  "first_name",
  "last_name",
  "phone",
  "company",
  "address_1",
  "address_2",
  "city",
  "province",
  "postal_code",
  "country_code",
]

export const EXPORTS: Record<ExportedPart, Export> = {
  account: { read: exportedCustomer },
  addresses: {
    read: ofMedusa("customer_address", [...ADDRESS, "address_name", "metadata", "created_at"]),
  },
  carts: {
    read: ofMedusa("cart", [
      "email",
      "created_at",
      "completed_at",
      ...ADDRESS.map((field) => `shipping_address.${field}`),
      "items.title",
      "items.quantity",
    ]),
  },
  orders: { read: exportedOrders(ADDRESS) },
  reviews: {
    // What a shop wrote of its buyer is the buyer's to read once both sides are shown.
    read: (container, page) =>
      container.resolve(REVIEW_MODULE).listReviews(
        filterOf(
          {
            customer_id: page.customer_id,
            $or: [{ kind: ["item" as const, "seller" as const] }, { shown_at: { $ne: null } }],
          },
          page
        ),
        columnsOf(
          page,
          "kind",
          "order_id",
          "listing_id",
          "seller_id",
          "title",
          "rating",
          "communication",
          "description",
          "shipping",
          "text",
          "tags",
          "photos",
          "written_at",
          "edited_at",
          "answer"
        )
      ),
  },
  offers: {
    read: (container, page) =>
      container
        .resolve(OFFER_MODULE)
        .listOffers(
          filterOf({ customer_id: page.customer_id }, page),
          columnsOf(page, "seller_id", "status", "amount", "list_total", "order_id", "created_at")
        ),
  },
  messages: {
    read: (container, { customer_id, after, take }) =>
      container.resolve(CONVERSATION_MODULE).readMessagesOfBuyer({ customer_id, after, take }),
    placeOf: ({ seq, conversation_id }) => ({ value: Number(seq), id: String(conversation_id) }),
  },
  live_claims: {
    read: (container, page) =>
      container
        .resolve(LIVE_SALE_MODULE)
        .listLiveClaims(
          filterOf({ customer_id: page.customer_id }, page),
          columnsOf(
            page,
            "live_sale_id",
            "listing_id",
            "status",
            "live_price",
            "order_id",
            "created_at"
          )
        ),
  },
  live_messages: {
    read: (container, page) =>
      container
        .resolve(LIVE_SALE_MODULE)
        .listLiveMessages(
          filterOf({ customer_id: page.customer_id }, page),
          columnsOf(page, "live_sale_id", "text", "status", "created_at")
        ),
  },
  wishes: {
    read: (container, page) =>
      container
        .resolve(WISH_MODULE)
        .listWishes(
          filterOf({ owner: page.customer_id }, page),
          columnsOf(page, "listing_id", "created_at")
        ),
  },
  recent_views: {
    read: (container, page) =>
      container
        .resolve(WISH_MODULE)
        .listRecentViews(
          filterOf({ owner: page.customer_id }, page),
          columnsOf(page, "listing_id", "viewed_at")
        ),
  },
  follows: {
    read: (container, page) =>
      container
        .resolve(WISH_MODULE)
        .listFollows(
          filterOf({ customer_id: page.customer_id }, page),
          columnsOf(page, "seller_id", "created_at")
        ),
  },
  saved_searches: {
    read: (container, page) =>
      container
        .resolve(SAVED_SEARCH_MODULE)
        .listSavedSearches(
          filterOf({ customer_id: page.customer_id }, page),
          columnsOf(
            page,
            "name",
            "q",
            "brands",
            "category_ids",
            "conditions",
            "sizes",
            "colors",
            "seller_id",
            "min_price",
            "max_price",
            "alerts",
            "created_at"
          )
        ),
  },
  blocks: {
    // A shop that blocks somebody does not tell them.
    read: (container, page) =>
      container
        .resolve(SAFETY_MODULE)
        .listBlocks(
          filterOf({ customer_id: page.customer_id, by: "customer" as const }, page),
          columnsOf(page, "seller_id", "created_at")
        ),
  },
  reports: {
    read: (container, page) =>
      container
        .resolve(SAFETY_MODULE)
        .listReports(
          filterOf({ reporter_id: page.customer_id }, page),
          columnsOf(page, "kind", "target_id", "reason", "text", "status", "outcome", "created_at")
        ),
  },
  notifications: {
    read: (container, page) =>
      container
        .resolve(NOTIFICATION_MODULE)
        .listInboxItems(
          filterOf({ customer_id: page.customer_id }, page),
          columnsOf(page, "kind", "content", "read_at", "created_at")
        ),
  },
  mails: {
    read: (container, page) =>
      container
        .resolve(MESSAGE_MODULE)
        .listMessages(
          filterOf({ person: page.customer_id }, page),
          columnsOf(
            page,
            "kind",
            "channel",
            "address",
            "language",
            "content",
            "order_id",
            "state",
            "created_at"
          )
        ),
  },
  sessions: {
    read: (container, page) =>
      container
        .resolve(ACCOUNT_MODULE)
        .listAccountSessions(
          filterOf({ customer_id: page.customer_id, ended_at: null }, page),
          columnsOf(page, "auth_provider", "expires_at", "created_at")
        ),
  },
  pictures: {
    read: (container, page) =>
      container
        .resolve(PICTURE_MODULE)
        .listPictures(
          filterOf({ owner: `customer:${page.customer_id}` }, page),
          columnsOf(page, "url", "created_at")
        ),
  },
  vouchers: {
    read: (container, page) =>
      container
        .resolve(VOUCHER_MODULE)
        .listVoucherHolders(
          filterOf({ customer_id: page.customer_id }, page),
          columnsOf(page, "voucher_id", "created_at")
        ),
  },
  shops: { read: exportedShops },
}
