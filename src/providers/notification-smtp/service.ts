import { Readable } from "node:stream"
import type { NotificationTypes } from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"
import { type CarriedMail, carriesMails } from "../../shared/mail-carrier"
import { parseOptions } from "../../shared/parse-options"
import { type SmtpOptions, smtpOptions } from "./options"
import { troubleOf } from "./trouble"

const OWNER = "The SMTP notification provider"

/**
 * Sends mails by SMTP, one connection each. Reluv's own go through its outbox, which knows what was taken; mails of
 * the project, sent through Medusa's module, need a `content` (subject, text, html).
 */
export class SmtpNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "smtp"

  private readonly options: SmtpOptions

  static override validateOptions(options: Record<string, unknown>): void {
    parseOptions(smtpOptions, options, OWNER)
  }

  constructor(_container: object, options: unknown) {
    super()
    this.options = parseOptions(smtpOptions, options, OWNER)
    carriesMails({ carry: (mail) => this.carry(mail) })
  }

  override async send(
    notification: NotificationTypes.ProviderSendNotificationDTO
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { to, content, template } = notification
    if (!content?.subject) throw new Error(`${template} has no content to send by SMTP`)
    const { subject, html = "", text = "" } = content
    const id = `${Date.now()}-${Math.random().toString(36).slice(2)}`
    await this.carry({ id, to, subject, html, text })
    return { id }
  }

  private async carry({ id, to, subject, html, text, unsubscribe }: CarriedMail): Promise<void> {
    const { host, port, secure, require_tls, user, password, from, timeout_ms } = this.options
    const transport = createTransport({
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
}

/** A mail program ends such mails with one click, without a page (RFC 8058). */
function unsubscribeHeaders(url: CarriedMail["unsubscribe"]): Record<string, string> {
  if (!url) return {}
  return {
    "List-Unsubscribe": `<${url}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  }
}
