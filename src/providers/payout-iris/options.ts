import { z } from "zod"

/** Source: docs.midtrans.com, Payouts. */
const BASE_URLS = {
  sandbox: "https://app.sandbox.midtrans.com/iris/api/v1",
  production: "https://app.midtrans.com/iris/api/v1",
} as const

/** Options of Midtrans Payouts (Iris), an account of its own with keys of its own. */
export const irisOptions = z
  .object({
    /** Makes payouts, and asks whose an account is. */
    creator_key: z.string().trim().min(1),
    /** Releases payouts that were made; left out: somebody does that in Midtrans' dashboard. */
    approver_key: z.string().trim().min(1).optional(),
    /** Signs notifications. */
    merchant_key: z.string().trim().min(1),
    is_production: z.boolean().default(false),
    /** Base of the API, by default the vendor's for the environment. */
    base_url: z
      .url({ protocol: /^https?$/ })
      .transform((url) => url.replace(/\/+$/, ""))
      .optional(),
    /** How long one call may take, in milliseconds. */
    timeout_ms: z.number().int().positive().max(30_000).default(10_000),
  })
  .transform((options) => ({
    ...options,
    base_url: options.base_url ?? BASE_URLS[options.is_production ? "production" : "sandbox"],
  }))
export type IrisOptions = z.infer<typeof irisOptions>
