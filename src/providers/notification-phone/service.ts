import type { NotificationTypes } from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { z } from "zod"
import { JsonHttp, VendorError } from "../../shared/json-http"
import { parseOptions } from "../../shared/parse-options"
import { phoneOptions } from "./options"
import { textOf } from "./text"

const OWNER = "The phone notification provider"
const VENDOR = "the phone gateway"
const taken = z.object({ id: z.string() })

/**
 * Sends messages to phones by a gateway of the project's own, which speaks to whoever delivers them:
 * `POST /messages { channel, to, text, key }`, answered with `{ id }`. A message of one key is sent once.
 */
export class PhoneNotificationProvider extends AbstractNotificationProviderService {
  static override identifier = "notification-phone"

  private readonly http: JsonHttp

  static override validateOptions(options: Record<string, unknown>): void {
    parseOptions(phoneOptions, options, OWNER)
  }

  constructor(_: object, options: unknown) {
    super()
    const {
      base_url: baseUrl,
      api_key,
      timeout_ms: timeoutMs,
    } = parseOptions(phoneOptions, options, OWNER)
    const headers = { authorization: `Bearer ${api_key}` }
    this.http = new JsonHttp({ service: VENDOR, baseUrl, timeoutMs, headers })
  }

  override async send(
    notification: NotificationTypes.ProviderSendNotificationDTO
  ): Promise<NotificationTypes.ProviderSendNotificationResultsDTO> {
    const { to, channel, template, data } = notification
    const text = textOf(template, data)
    if (text === null) throw new Error(`${OWNER} has no text for ${template}`)
    const { idempotency_key } = z
      .object({ idempotency_key: z.string().nullish() })
      .parse(notification)
    const { status, body } = await this.http.send("/messages", {
      method: "POST",
      body: { channel, to, text, key: idempotency_key ?? null },
      idempotent: Boolean(idempotency_key),
    })
    const answer = taken.safeParse(body)
    if (status < 300 && answer.success) return { id: answer.data.id }
    throw new VendorError({
      vendor: VENDOR,
      code: "VENDOR_REJECTED",
      message: `${VENDOR} refused POST /messages (HTTP ${status})`,
      status,
      retryable: false,
    })
  }
}
