/** A mail as the server took it. */
export type ReceivedMail = {
  id: string
  /** Whom it was for, in lower case: what the sender said to the server, whatever the mail's own headers say. */
  to: string[]
  from: string
  subject: string
  message_id: string
  /** ISO time. */
  at: string
  /** All of it, one character per byte. */
  source: string
}

/** What is wrong with the mail server, until it is told otherwise. */
export type Moods = {
  /** Nobody listens at its port. */
  down: boolean
  /** Milliseconds until it greets. */
  slow_ms: number
  /** Milliseconds between taking a mail and saying so; longer than a time-out, its sender never hears of it. */
  answer_after_ms: number
  /** Takes a mail, and cuts the line instead of saying so. */
  cuts: boolean
  /** Says *later* to the first try of each address. */
  greylists: boolean
  /** Addresses that it does not know. */
  refuses: string[]
}

export const GOOD_MOOD: Moods = {
  down: false,
  slow_ms: 0,
  answer_after_ms: 0,
  cuts: false,
  greylists: false,
  refuses: [],
}
