import { z } from "zod"

/** What the Facebook entry of the auth module takes. */
export const facebookOptions = z.object({
  client_id: z.string().trim().min(1),
  client_secret: z.string().trim().min(1),
  /** The page of the storefront that Facebook sends people back to, as the app's settings name it. */
  callback_url: z.url(),
  /** Facebook ends a version after two years. */
  graph_version: z
    .string()
    .regex(/^v\d+\.\d+$/, "as Facebook writes it, such as v23.0")
    .default("v23.0"),
  /** Where people are asked. */
  dialog_base_url: z.url().default("https://www.facebook.com"),
  /** Where their answer is redeemed. */
  graph_base_url: z.url().default("https://graph.facebook.com"),
  /** Longest time of one call. */
  timeout_ms: z.number().int().positive().default(10_000),
})
export type FacebookOptions = z.infer<typeof facebookOptions>
