import { z } from "zod"
import { INSURANCE_POLICIES } from "../../shared/couriers/insurance"

/** Keys of test accounts say so. */
function isLive(api_key: string): boolean {
  return !api_key.startsWith("biteship_test.")
}

/** What the Biteship entry of the fulfillment module, and `biteship` of the plugin, take. */
export const biteshipOptions = z
  .object({
    /** Decides test or live by itself (`biteship_test.…`, `biteship_live.…`). Sent raw, no scheme. */
    api_key: z.string().trim().min(1),
    base_url: z.url().default("https://api.biteship.com"),
    /** Courier codes to quote, in Biteship's own spelling. Some of its codes are upper case. */
    couriers: z
      .array(z.string().trim().min(1))
      .min(1)
      .default(["jne", "sicepat", "jnt", "anteraja", "tiki", "pos", "gojek", "grab"]),
    /** Longest wait for one call to Biteship, except quotes. */
    timeout_ms: z.number().int().positive().default(8_000),
    /** Longest wait for a quote: a buyer looks at the checkout meanwhile. */
    rates_timeout_ms: z.number().int().positive().default(2_000),
    /** How long a quote is served without asking again. */
    quote_ttl_seconds: z.number().int().positive().default(300),
    /** Name of the static header set in Biteship's dashboard (*Headers Signature Key*). */
    webhook_header: z.string().trim().min(1).optional(),
    /** Value of that header (*Headers Signature Secret*). Biteship does not sign its webhooks. */
    webhook_secret: z.string().min(1).optional(),
    /**
     * Which parcels are insured for the value of their items, at the buyer's cost: `never`, those whose buyer wants it
     * (`offered`), `always`. `true` is `always`, `false` is `never`.
     */
    insurance: z
      .union([z.enum(INSURANCE_POLICIES), z.boolean()])
      .default("never")
      .transform((policy) => (typeof policy === "string" ? policy : policy ? "always" : "never")),
  })
  .refine((options) => !options.webhook_secret || options.webhook_header, {
    path: ["webhook_header"],
    message: "is needed with webhook_secret: the header's name as set in Biteship's dashboard",
  })
  // Biteship does not sign: without the secret anybody could report that a parcel was delivered.
  .refine((options) => !isLive(options.api_key) || options.webhook_secret, {
    path: ["webhook_secret"],
    message: "is needed with a live key: without it webhooks could be forged",
  })
export type BiteshipOptions = z.infer<typeof biteshipOptions>
