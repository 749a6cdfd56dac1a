import type { z } from "zod"

/**
 * Checks options at boot. The error names the key that is wrong and where to mend it; values are
 * never echoed, because they hold secrets.
 */
export function parseOptions<T>(schema: z.ZodType<T>, options: unknown, owner: string): T {
  const parsed = schema.safeParse(options)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues
    .map((issue) => `${issue.path.join(".") || "options"}: ${issue.message}`)
    .join("; ")
  throw new Error(
    `${owner} is not configured: ${problems}. Set it in medusa-config.ts (see README).`
  )
}
