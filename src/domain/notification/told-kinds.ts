import { MAIL_KINDS, type MailKind } from "./mail-kinds"
import { NOTIFICATIONS } from "./notifications"

/** What is told of an account by reactions of their own, to its owner and to the inbox. */
const OF_ACCOUNTS: readonly MailKind[] = [
  "password-changed",
  "session-reused",
  "login-joined",
  "shop-offered",
]

/** What is told of marks and saved searches, by jobs. */
const OF_WISHES: readonly MailKind[] = [
  "wish-cheaper",
  "wish-back",
  "wish-last-day",
  "search-digest",
]

/** The same of messages that wait. */
const OF_CONVERSATIONS: readonly MailKind[] = ["unread-messages", "shop-unread-messages"]

/** The same of live sales, to those who follow the shop. */
const OF_FOLLOWED: readonly MailKind[] = [
  "live-announced",
  "live-began",
  "live-moved",
  "live-called-off",
]

const told = new Set<MailKind>([
  ...NOTIFICATIONS.map(({ mail }) => mail),
  ...OF_ACCOUNTS,
  ...OF_WISHES,
  ...OF_CONVERSATIONS,
  ...OF_FOLLOWED,
])

/** Everything that somebody with an account is told by more than one way. */
export const TOLD_KINDS = MAIL_KINDS.filter((kind) => told.has(kind))
