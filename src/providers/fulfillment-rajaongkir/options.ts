import { z } from "zod"
import { KNOWN_COURIERS } from "./courier-codes"

/** What the RajaOngkir entry of the fulfillment module, and `rajaongkir` of the plugin, take. */
export const rajaOngkirOptions = z.object({
  /** The *Shipping Cost* key of RajaOngkir by Komerce (V2); not the one of its delivery product. */
  api_key: z.string().trim().min(1),
  base_url: z.url().default("https://rajaongkir.komerce.id/api/v1"),
  /** Codes of couriers to quote, in Reluv's spelling. Leave out those that your plan lacks. */
  couriers: z
    .array(z.enum(KNOWN_COURIERS))
    .min(1)
    .default(["jne", "sicepat", "jnt", "tiki", "pos", "ninja", "lion"]),
  /** Longest wait for one call, except quotes. */
  timeout_ms: z.number().int().positive().default(8_000),
  /** Longest wait for a quote: a buyer looks at the checkout meanwhile. */
  rates_timeout_ms: z.number().int().positive().default(3_000),
  /** How long a quote is served without asking again. Prices change by the month, and questions are counted by the day. */
  quote_ttl_seconds: z
    .number()
    .int()
    .positive()
    .default(6 * 3_600),
  /** Questions that one process asks in a day (WIB); the plan's limit, divided by processes. @default as many as are answered */
  daily_limit: z.number().int().positive().optional(),
})
export type RajaOngkirOptions = z.infer<typeof rajaOngkirOptions>
