import type { Refusal } from "../../domain/notification/message-state"
import { MailTrouble } from "../../shared/mail-carrier"
import { reasonOf } from "../../shared/reason-of"

/** What nodemailer says of a failure: its own word, the command that was refused, the server's answer. */
type SmtpError = { code?: unknown; command?: unknown; responseCode?: unknown }

/**
 * Whether a mail was taken is known when the server said no, or was not given the mail yet. A connection that breaks,
 * or is silent, afterwards says nothing: the server may have it. (nodemailer calls the command of such a failure
 * `CONN`, whenever it comes.)
 *
 * @param handedOver whether the server was being given the mail
 */
export function troubleOf(error: unknown, { handedOver }: { handedOver: boolean }): MailTrouble {
  return new MailTrouble(refusalOf(asSmtpError(error), handedOver), reasonOf(error))
}

function refusalOf({ code, command, responseCode }: SmtpError, handedOver: boolean): Refusal {
  if (typeof responseCode !== "number") return handedOver ? "unknown" : "later"
  // A wrong password, or a sender who may not, is mended by people, and says nothing of this mail.
  const isOfThisMail = code === "EMESSAGE" || command === "RCPT TO"
  return responseCode >= 500 && isOfThisMail ? "never" : "later"
}

function asSmtpError(error: unknown): SmtpError {
  return typeof error === "object" && error !== null ? error : {}
}
