/** What a phone was sent. */
export type PhoneMessage = {
  id: string
  channel: string
  to: string
  text: string
  key: string | null
  /** ISO time. */
  at: string
}
