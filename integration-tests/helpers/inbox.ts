import { sql } from "./database"
import { waitUntil } from "./wait"

export type Message = {
  status: string
  deliveries: number
  error: string | null
  outcome: string | null
}

/** What the inbox keeps about a Midtrans order id or a Biteship order id, oldest first. */
export function messagesAbout(subject: string): Promise<Message[]> {
  return sql<Message>(
    `select status, deliveries, error, outcome from reluv_webhook_message
     where subject = $1 order by created_at, id`,
    [subject]
  )
}

/** Waits until the inbox has acted on everything it heard about a subject. */
export function untilHeard(subject: string): Promise<Message[]> {
  return waitUntil(
    async () => {
      const messages = await messagesAbout(subject)
      const waits = messages.some(({ status }) => status === "received" || status === "processing")
      return waits ? null : messages
    },
    { message: `the inbox still works on ${subject}` }
  )
}
