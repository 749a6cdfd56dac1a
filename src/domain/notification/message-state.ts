/**
 * `queued` waits to be sent; `sending` is at the carrier; `sent` was taken; `unknown` was cut short, so that nobody
 * knows whether it was taken; `dead` was not, and is not tried any more; `left` is for a project without a carrier.
 */
export const MESSAGE_STATES = ["queued", "sending", "sent", "unknown", "dead", "left"] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/** What is known of a mail that was not sent: whether it was taken, and whether trying again helps. */
export type Refusal = "later" | "never" | "unknown"
