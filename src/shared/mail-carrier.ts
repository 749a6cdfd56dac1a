import type { Refusal } from "../domain/notification/message-state"

export type CarriedMail = {
  /** Stays the same when it is sent again: the receiving side may tell by it that it has it already. */
  id: string
  to: string
  subject: string
  html: string
  text: string
  /** What a mail program asks to end mails like this, where they can be ended. */
  unsubscribe?: string | null
}

/** Why a mail was not sent, and what is known of it. */
export class MailTrouble extends Error {
  constructor(
    readonly refusal: Refusal,
    message: string
  ) {
    super(message)
    this.name = "MailTrouble"
  }
}

/** What a notification provider of ours can do beyond Medusa's contract of one. Throws `MailTrouble`. */
export type MailCarrier = {
  carry(mail: CarriedMail): Promise<void>
  /** Whether the server takes our login, without sending anything. Throws if not. */
  check(): Promise<void>
}

let carrier: MailCarrier | null = null

/** Told by our provider when it is loaded. Medusa's module keeps what it sends, and does not say what failed. */
export function carriesMails(given: MailCarrier | null): void {
  carrier = given
}

/** The one of this process; null where the project sends mails in another way, or none. */
export function mailCarrier(): MailCarrier | null {
  return carrier
}
