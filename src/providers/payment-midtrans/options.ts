import { z } from "zod"

/** Hosts of Midtrans by environment. Source: docs.midtrans.com, API base URLs. */
const HOSTS = {
  sandbox: {
    core: "https://api.sandbox.midtrans.com",
    snap: "https://app.sandbox.midtrans.com/snap/v1",
  },
  production: {
    core: "https://api.midtrans.com",
    snap: "https://app.midtrans.com/snap/v1",
  },
} as const

const baseUrl = z
  .url({ protocol: /^https?$/ })
  // Paths are appended with a slash of their own.
  .transform((url) => url.replace(/\/+$/, ""))

/**
 * Options of the Midtrans payment provider.
 *
 * The environment is `is_production`, never the prefix of a key: sandbox keys of new accounts may
 * lack `SB-`.
 */
export const midtransOptions = z
  .object({
    /** Secret; signs notifications and authorises every call. Never reaches a browser. */
    server_key: z.string().trim().min(1),
    /** Public key for snap.js in the storefront. */
    client_key: z.string().trim().min(1).optional(),
    is_production: z.boolean().default(false),
    /** Base of Snap, by default the vendor's for the environment. */
    snap_base_url: baseUrl.optional(),
    /** Base of the Core API, by default the vendor's for the environment. */
    core_base_url: baseUrl.optional(),
    /** Replaces the notification URL of the Midtrans dashboard for the transactions made here. */
    notification_url: z.url({ protocol: /^https?$/ }).optional(),
    /** How long one HTTP call may take, in milliseconds. */
    timeout_ms: z.number().int().positive().max(60_000).default(8_000),
    /**
     * Where the payment page sends the buyer afterwards, with `{order_id}` for Medusa's id of the order; the
     * dashboard's address when absent.
     */
    finish_url: z
      .url({ protocol: /^https?$/ })
      .max(255)
      .optional(),
    /** Origins of your storefronts that may name another `finish_url` in the `data` of a payment session. */
    finish_origins: z.array(z.url({ protocol: /^https?$/ })).default([]),
    /** Methods offered on the Snap page; all active ones of the account when absent. */
    enabled_payments: z.array(z.string().min(1)).min(1).optional(),
  })
  .transform((options) => {
    const hosts = options.is_production ? HOSTS.production : HOSTS.sandbox
    return {
      ...options,
      snap_base_url: options.snap_base_url ?? hosts.snap,
      core_base_url: options.core_base_url ?? hosts.core,
    }
  })
export type MidtransOptions = z.infer<typeof midtransOptions>
