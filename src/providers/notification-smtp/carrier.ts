import { Readable } from "node:stream"
import { createTransport } from "nodemailer"
import type { CarriedMail, MailCarrier } from "../../shared/mail-carrier"
import type { SmtpOptions } from "./options"
import { troubleOf } from "./trouble"

/** Hands mails to a server by SMTP, one connection each, and says what is known of those that it did not take. */
export class SmtpCarrier implements MailCarrier {
  constructor(private readonly options: SmtpOptions) {}

  async carry({ id, to, subject, html, text, unsubscribe }: CarriedMail): Promise<void> {
    const { from } = this.options
    const transport = this.open()
    const domain = /@([\w.-]+)/.exec(from)?.[1] ?? "localhost"
    let handedOver = false
    // nodemailer reads a stream when it has a connection, just before it gives the mail to the server.
    const body = Readable.from(
      (function* () {
        handedOver = true
        yield Buffer.from(html)
      })()
    )
    try {
      await transport.sendMail({
        from,
        // An object is never read as a list of addresses.
        to: { name: "", address: to },
        subject,
        text,
        html: body,
        messageId: `<${id}@${domain}>`,
        headers: { "Auto-Submitted": "auto-generated", ...unsubscribeHeaders(unsubscribe) },
        disableFileAccess: true,
        disableUrlAccess: true,
      })
    } catch (error) {
      throw troubleOf(error, { handedOver })
    } finally {
      transport.close()
    }
  }

  async check(): Promise<void> {
    const transport = this.open()
    try {
      await transport.verify()
    } finally {
      transport.close()
    }
  }

  private open() {
    const { host, port, secure, require_tls, user, password, timeout_ms } = this.options
    return createTransport({
      host,
      port,
      secure,
      requireTLS: require_tls && !secure,
      ...(user && password ? { auth: { user, pass: password } } : {}),
      connectionTimeout: timeout_ms,
      greetingTimeout: timeout_ms,
      socketTimeout: timeout_ms,
      dnsTimeout: timeout_ms,
    })
  }
}

/** A mail program ends such mails with one click, without a page (RFC 8058). */
function unsubscribeHeaders(url: CarriedMail["unsubscribe"]): Record<string, string> {
  if (!url) return {}
  return {
    "List-Unsubscribe": `<${url}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  }
}
