/** What an account's export is made of; `docs/personal-data.md` says which columns are in each. */
export const EXPORTED_PARTS = [
  "account",
  "addresses",
  "carts",
  "orders",
  "reviews",
  "offers",
  "messages",
  "live_claims",
  "live_messages",
  "wishes",
  "recent_views",
  "follows",
  "saved_searches",
  "blocks",
  "reports",
  "notifications",
  "mails",
  "sessions",
  "pictures",
  "vouchers",
  "shops",
] as const

export type ExportedPart = (typeof EXPORTED_PARTS)[number]
