import { z } from "zod"

/** What `search.meilisearch` of the plugin takes. */
export const meilisearchOptions = z.object({
  base_url: z.url(),
  /** A key that may do `search`, `documents.*`, `indexes.*`, `settings.*`, `tasks.get` and `version` on `index*`. */
  api_key: z.string().min(1),
  /** What names of indexes begin with; what they are made by follows. */
  index: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,100}$/)
    .default("reluv_listings"),
  /** Longest wait for what somebody looks for; then PostgreSQL answers. */
  search_timeout_ms: z.number().int().positive().default(1_000),
  /** Longest wait for one call of the work behind it. */
  timeout_ms: z.number().int().positive().default(15_000),
})
export type MeilisearchOptions = z.infer<typeof meilisearchOptions>
