import type { NotificationTypes } from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { parseOptions } from "../../shared/parse-options"
import { SmtpCarrier } from "./carrier"
import { smtpOptions } from "./options"

const OWNER = "The SMTP notification provider"

/**
 * Sends mails of the project by SMTP, which need a `content` (subject, text, html). Reluv's own go through its outbox,
 * which asks the carrier itself: it knows what was taken.
 */
export class SmtpNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "smtp"

  private readonly carrier: SmtpCarrier

  static override validateOptions(options: Record<string, unknown>): void {
    parseOptions(smtpOptions, options, OWNER)
  }

  constructor(_container: object, options: unknown) {
    super()
    this.carrier = new SmtpCarrier(parseOptions(smtpOptions, options, OWNER))
  }

  override async send(
    notification: NotificationTypes.ProviderSendNotificationDTO
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { to, content, template } = notification
    if (!content?.subject) throw new Error(`${template} has no content to send by SMTP`)
    const { subject, html = "", text = "" } = content
    const id = `${Date.now()}-${Math.random().toString(36).slice(2)}`
    await this.carrier.carry({ id, to, subject, html, text })
    return { id }
  }
}
