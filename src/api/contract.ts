import { isRoute, type Route } from "./_contract/route"
import * as adminAgencies from "./admin/reluv/agencies/contract"
import * as adminAnalytics from "./admin/reluv/analytics/contract"
import * as adminCampaigns from "./admin/reluv/campaigns/contract"
import * as adminCashOnDelivery from "./admin/reluv/cash-on-delivery/contract"
import * as adminCategories from "./admin/reluv/categories/contract"
import * as adminChatMessages from "./admin/reluv/chat-messages/contract"
import * as adminCommissions from "./admin/reluv/commissions/contract"
import * as adminConversations from "./admin/reluv/conversations/contract"
import * as adminCustomers from "./admin/reluv/customers/contract"
import * as adminDiscounts from "./admin/reluv/discounts/contract"
import * as adminDisputes from "./admin/reluv/disputes/contract"
import * as adminDoctor from "./admin/reluv/doctor/contract"
import * as adminHolidays from "./admin/reluv/holidays/contract"
import * as adminLedger from "./admin/reluv/ledger/contract"
import * as adminListings from "./admin/reluv/listings/contract"
import * as adminLive from "./admin/reluv/live/contract"
import * as adminMails from "./admin/reluv/mails/contract"
import * as adminMessages from "./admin/reluv/messages/contract"
import * as adminModeration from "./admin/reluv/moderation/contract"
import * as adminOffers from "./admin/reluv/offers/contract"
import * as adminOrders from "./admin/reluv/orders/contract"
import * as adminPaymentAttempts from "./admin/reluv/payment-attempts/contract"
import * as adminPayoutBatches from "./admin/reluv/payout-batches/contract"
import * as adminPayouts from "./admin/reluv/payouts/contract"
import * as adminProducts from "./admin/reluv/products/contract"
import * as adminRefunds from "./admin/reluv/refunds/contract"
import * as adminReports from "./admin/reluv/reports/contract"
import * as adminReviews from "./admin/reluv/reviews/contract"
import * as adminSellerDocuments from "./admin/reluv/seller-documents/contract"
import * as adminSellerOrders from "./admin/reluv/seller-orders/contract"
import * as adminSellers from "./admin/reluv/sellers/contract"
import * as adminTasks from "./admin/reluv/tasks/contract"
import * as adminVouchers from "./admin/reluv/vouchers/contract"
import * as adminWebhooks from "./admin/reluv/webhooks/contract"
import * as hooks from "./hooks/contract"
import * as sellerAgencies from "./seller/agencies/contract"
import * as sellerAnalytics from "./seller/analytics/contract"
import * as sellerBalance from "./seller/balance/contract"
import * as sellerBankAccount from "./seller/bank-account/contract"
import * as sellerBlocks from "./seller/blocks/contract"
import * as sellerBulk from "./seller/bulk/contract"
import * as sellerCampaigns from "./seller/campaigns/contract"
import * as sellerConversations from "./seller/conversations/contract"
import * as sellerDiscounts from "./seller/discounts/contract"
import * as sellerExports from "./seller/exports/contract"
import * as sellerImports from "./seller/imports/contract"
import * as sellerIncome from "./seller/income/contract"
import * as sellerListings from "./seller/listings/contract"
import * as sellerLive from "./seller/live/contract"
import * as sellerMe from "./seller/me/contract"
import * as sellerMembers from "./seller/members/contract"
import * as sellerNotifications from "./seller/notifications/contract"
import * as sellerOffers from "./seller/offers/contract"
import * as sellerOrders from "./seller/orders/contract"
import * as sellerOwnership from "./seller/ownership/contract"
import * as sellerPayouts from "./seller/payouts/contract"
import * as sellerReviews from "./seller/reviews/contract"
import * as sellerStanding from "./seller/standing/contract"
import * as sellerStatements from "./seller/statements/contract"
import * as sellerUploads from "./seller/uploads/contract"
import * as sellerVacation from "./seller/vacation/contract"
import * as sellerVerification from "./seller/verification/contract"
import * as sellerVouchers from "./seller/vouchers/contract"
import * as storeAccounts from "./store/accounts/contract"
import * as storeAgencies from "./store/agencies/contract"
import * as storeAreas from "./store/areas/contract"
import * as storeBlocks from "./store/blocks/contract"
import * as storeCampaigns from "./store/campaigns/contract"
import * as storeCarts from "./store/carts/contract"
import * as storeCategories from "./store/categories/contract"
import * as storeConversations from "./store/conversations/contract"
import * as storeFollows from "./store/follows/contract"
import * as storeListings from "./store/listings/contract"
import * as storeLive from "./store/live/contract"
import * as storeNotifications from "./store/notifications/contract"
import * as storeOffers from "./store/offers/contract"
import * as storeOrders from "./store/orders/contract"
import * as storePaymentCollections from "./store/payment-collections/contract"
import * as storePurchases from "./store/purchases/contract"
import * as storeRankings from "./store/rankings/contract"
import * as storeRecentViews from "./store/recent-views/contract"
import * as storeRecommendations from "./store/recommendations/contract"
import * as storeReports from "./store/reports/contract"
import * as storeReviews from "./store/reviews/contract"
import * as storeSavedSearches from "./store/saved-searches/contract"
import * as storeSearch from "./store/search/contract"
import * as storeSellerInvitations from "./store/seller-invitations/contract"
import * as storeSellerMemberships from "./store/seller-memberships/contract"
import * as storeSellerOrders from "./store/seller-orders/contract"
import * as storeSellers from "./store/sellers/contract"
import * as storeShippingOptions from "./store/shipping-options/contract"
import * as storeUploads from "./store/uploads/contract"
import * as storeVouchers from "./store/vouchers/contract"
import * as storeWishes from "./store/wishes/contract"

/** Every contract file, in the order in which the reference tells of them. */
const FILES: readonly Record<string, unknown>[] = [
  storeListings,
  storeCategories,
  storeSearch,
  storeCampaigns,
  storeSellers,
  storeRankings,
  storeSellerMemberships,
  storeSellerInvitations,
  storeAgencies,
  storeAreas,
  storeCarts,
  storeShippingOptions,
  storePaymentCollections,
  storePurchases,
  storeOrders,
  storeSellerOrders,
  storeReviews,
  storeOffers,
  storeLive,
  storeConversations,
  storeWishes,
  storeRecentViews,
  storeRecommendations,
  storeFollows,
  storeSavedSearches,
  storeReports,
  storeBlocks,
  storeUploads,
  storeVouchers,
  storeAccounts,
  storeNotifications,
  sellerMe,
  sellerMembers,
  sellerOwnership,
  sellerVacation,
  sellerBalance,
  sellerIncome,
  sellerStatements,
  sellerAgencies,
  sellerAnalytics,
  sellerStanding,
  sellerBankAccount,
  sellerPayouts,
  sellerVerification,
  sellerListings,
  sellerBulk,
  sellerImports,
  sellerDiscounts,
  sellerCampaigns,
  sellerExports,
  sellerUploads,
  sellerOrders,
  sellerReviews,
  sellerOffers,
  sellerLive,
  sellerConversations,
  sellerBlocks,
  sellerNotifications,
  sellerVouchers,
  adminTasks,
  adminOrders,
  adminSellerOrders,
  adminPaymentAttempts,
  adminRefunds,
  adminDisputes,
  adminReviews,
  adminConversations,
  adminChatMessages,
  adminReports,
  adminOffers,
  adminLive,
  adminSellers,
  adminSellerDocuments,
  adminModeration,
  adminListings,
  adminProducts,
  adminCustomers,
  adminMessages,
  adminMails,
  adminCategories,
  adminHolidays,
  adminCommissions,
  adminPayoutBatches,
  adminPayouts,
  adminLedger,
  adminAgencies,
  adminAnalytics,
  adminVouchers,
  adminCampaigns,
  adminCashOnDelivery,
  adminDiscounts,
  adminWebhooks,
  adminDoctor,
  hooks,
]

/** A route under the name that its contract is exported by, which is its `operationId`. */
export type NamedRoute = Route & { readonly id: string }

/** Every route of ours. A spec compares it with the files on disk. */
export const CONTRACT: readonly NamedRoute[] = FILES.flatMap((file) =>
  Object.entries(file)
    .flatMap(([id, value]) => (isRoute(value) ? [{ ...value, id }] : []))
    // A namespace promises no order of its names.
    .sort((a, b) => a.path.localeCompare(b.path) || a.method.localeCompare(b.method))
)
