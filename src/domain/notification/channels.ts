import type { MailKind } from "./mail-kinds"

/**
 * By which ways somebody is told. Another, such as web push or WhatsApp, is added here, and to those that write
 * (`src/workflows/message/channels.ts`).
 */
export const CHANNELS = ["email", "inbox"] as const
export type Channel = (typeof CHANNELS)[number]

/** Those by which something leaves us: through the outbox, which knows whether it was taken. */
export const SENT_CHANNELS = ["email"] as const satisfies readonly Channel[]
export type SentChannel = (typeof SENT_CHANNELS)[number]

/** What may be left unsaid by mail, and waits until quiet hours are over. All else is about an order, or an account's safety. */
export const LESS_URGENT: readonly MailKind[] = [
  "listing-approved",
  "listing-rejected",
  "listing-blocked",
  "new-review",
  "shop-badge-gained",
  "shop-badge-lost",
  "campaign-invitation",
  "wish-cheaper",
  "wish-back",
  "wish-last-day",
  "search-digest",
  "unread-messages",
  "shop-unread-messages",
  "live-announced",
  "live-began",
  "live-moved",
  "live-called-off",
  "live-claim-over",
  "offer-made",
  "offer-countered",
  "offer-declined",
  "offer-lapsed",
  "offer-agreed",
]

/** Whether somebody may choose not to be told this by this way. */
export function isOptional(kind: MailKind, channel: Channel): boolean {
  return channel === "inbox" || LESS_URGENT.includes(kind)
}

/** How it is written down that somebody is not told something by one way. */
export function switchOf(kind: MailKind, channel: Channel): string {
  return `${kind}:${channel}`
}

/** Whether it goes by this way to somebody who has switched these off. */
export function isTold(kind: MailKind, channel: Channel, switchedOff: readonly string[]): boolean {
  return !isOptional(kind, channel) || !switchedOff.includes(switchOf(kind, channel))
}
