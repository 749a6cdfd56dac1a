export type TaskFilter = {
  kind: string
  status: string
  q: string
  limit: number
  offset: number
}
export type SellerOrderFilter = { q: string; status: string; limit: number; offset: number }
export type SellerFilter = {
  q: string
  status: string
  open: string
  limit: number
  offset: number
}
export type VoucherFilter = { q: string; status: string; limit: number; offset: number }
export type DiscountFilter = {
  status: string
  seller_id: string
  campaign_id: string
  limit: number
  offset: number
}
export type WebhookFilter = {
  vendor: string
  status: string
  q: string
  limit: number
  offset: number
}

export type ReviewFilter = { which: string; limit: number; offset: number }

export type ReportFilter = { status: string; kind: string; limit: number; offset: number }

export type LiveSaleFilter = { phase: string; cursor: string; limit: number }

export type ConversationFilter = {
  topic?: string
  held?: string
  seller_order_id?: string
  cursor?: string
  limit: number
}

export type PayoutFilter = { status: string; limit: number; offset: number }

export type MessageFilter = {
  q: string
  kind: string
  state: string
  cursor: string
  limit: number
}

export type LedgerFilter = { limit: number; offset: number } & Record<string, string | number>

export type DaysFilter = { from: string; to: string }

/** Where each answer lies in the dashboard's query cache. */
export const queryKeys = {
  sellerOrders: (orderId: string) => ["reluv", "seller-orders", orderId] as const,
  sellerOrderList: (filter: SellerOrderFilter) => ["reluv", "seller-order-list", filter] as const,
  sellers: (filter: SellerFilter) => ["reluv", "sellers", filter] as const,
  seller: (id: string) => ["reluv", "seller", id] as const,
  sellerSection: (id: string, section: string, offset: number) =>
    ["reluv", "seller", id, section, offset] as const,
  purchase: (orderId: string) => ["reluv", "purchase", orderId] as const,
  payment: (orderId: string) => ["reluv", "payment", orderId] as const,
  vouchers: (filter: VoucherFilter) => ["reluv", "vouchers", filter] as const,
  voucher: (id: string) => ["reluv", "voucher", id] as const,
  voucherUses: (id: string, offset: number) => ["reluv", "voucher", id, "uses", offset] as const,
  voucherPreview: (body: Record<string, unknown>) => ["reluv", "voucher-preview", body] as const,
  campaigns: (offset: number) => ["reluv", "campaigns", offset] as const,
  commissions: (offset: number) => ["reluv", "commissions", offset] as const,
  foundCampaigns: (q: string) => ["reluv", "found-campaigns", q] as const,
  foundCategories: (q: string) => ["reluv", "found-categories", q] as const,
  campaign: (id: string) => ["reluv", "campaign", id] as const,
  campaignShops: (id: string, offset: number) =>
    ["reluv", "campaign", id, "shops", offset] as const,
  discounts: (filter: DiscountFilter) => ["reluv", "discounts", filter] as const,
  discount: (id: string) => ["reluv", "discount", id] as const,
  foundShops: (q: string) => ["reluv", "found-shops", q] as const,
  webhooks: (filter: WebhookFilter) => ["reluv", "webhooks", filter] as const,
  webhook: (id: string) => ["reluv", "webhook", id] as const,
  tasks: (filter: TaskFilter) => ["reluv", "tasks", filter] as const,
  dispute: (id: string) => ["reluv", "dispute", id] as const,
  listing: (productId: string) => ["reluv", "listing", productId] as const,
  moderation: (cursor: string) => ["reluv", "moderation", cursor] as const,
  category: (id: string) => ["reluv", "category", id] as const,
  customer: (id: string) => ["reluv", "customer", id] as const,
  foundCustomers: (q: string) => ["reluv", "found-customers", q] as const,
  doctor: () => ["reluv", "doctor"] as const,
  holidays: (year: string) => ["reluv", "holidays", year] as const,
  ledger: () => ["reluv", "ledger"] as const,
  postings: (filter: LedgerFilter) => ["reluv", "ledger", "postings", filter] as const,
  adjustments: (offset: number) => ["reluv", "ledger", "adjustments", offset] as const,
  collected: (offset: number) => ["reluv", "collected", offset] as const,
  cashRefusals: (offset: number) => ["reluv", "cash-refusals", offset] as const,
  me: () => ["reluv", "me"] as const,
  analytics: (days: DaysFilter) => ["reluv", "analytics", days] as const,
  shopAnalytics: (id: string, days: DaysFilter) =>
    ["reluv", "seller", id, "analytics", days] as const,
  ranking: (of: string, days: DaysFilter) => ["reluv", "analytics", of, days] as const,
  cohorts: () => ["reluv", "analytics", "cohorts"] as const,
  payouts: (filter: PayoutFilter) => ["reluv", "payouts", filter] as const,
  payoutBatches: (offset: number) => ["reluv", "payout-batches", offset] as const,
  reviews: (filter: ReviewFilter) => ["reluv", "reviews", filter] as const,
  reports: (filter: ReportFilter) => ["reluv", "reports", filter] as const,
  liveSales: (filter: LiveSaleFilter) => ["reluv", "live-sales", filter] as const,
  liveSale: (id: string) => ["reluv", "live-sale", id] as const,
  conversations: (filter: ConversationFilter) => ["reluv", "conversations", filter] as const,
  conversation: (id: string) => ["reluv", "conversation", id] as const,
  conversationHistory: (id: string, offset: number) =>
    ["reluv", "conversation", id, "history", offset] as const,
  talk: (id: string) => ["reluv", "conversation", id, "messages"] as const,
  messages: (filter: MessageFilter) => ["reluv", "messages", filter] as const,
  mails: () => ["reluv", "mails"] as const,
  mail: (kind: string, language: string) => ["reluv", "mails", kind, language] as const,
  refund: (id: string) => ["reluv", "refund", id] as const,
}
