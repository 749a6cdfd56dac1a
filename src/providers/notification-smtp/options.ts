import { z } from "zod"

/** What the SMTP entry of the notification module takes. */
export const smtpOptions = z.object({
  host: z.string().trim().min(1),
  port: z.number().int().min(1).max(65_535).default(587),
  /** TLS from the first byte, as on port 465. Otherwise the connection is upgraded (STARTTLS). */
  secure: z.boolean().default(false),
  /** Whether nothing is sent over a connection that was not upgraded; off on a laptop only. */
  require_tls: z.boolean().default(true),
  user: z.string().min(1).optional(),
  password: z.string().min(1).optional(),
  /** Who the mails are from, such as `Reluv <halo@example.com>`. */
  from: z.string().trim().min(3).max(320),
  /** Longest time of one answer of the server. */
  timeout_ms: z.number().int().min(100).max(60_000).default(20_000),
})
export type SmtpOptions = z.infer<typeof smtpOptions>
