import { z } from "zod"
import { CODE_CHANNELS } from "../../domain/account/phone-code"

/** What the phone entry of the notification module takes. */
export const phoneOptions = z.object({
  /** Which ways the gateway serves; Medusa reads it, too. */
  channels: z.array(z.enum(CODE_CHANNELS)).min(1),
  /** Where the gateway takes messages. */
  base_url: z.url(),
  /** What it knows this shop by. */
  api_key: z.string().trim().min(1),
  /** Longest time of one message, its retry included. */
  timeout_ms: z.number().int().min(100).max(60_000).default(10_000),
})
