import { z } from "@medusajs/framework/zod"

/** Who watches this server, and where. */
export const monitoring = z
  .object({
    /** What whoever reads `/metrics` shows as a bearer token; left out: it is answered to this machine only. */
    token: z.string().min(16).optional(),
    /** A port of its own for `/health` and `/metrics`, which a worker needs: it serves nothing else. */
    port: z.number().int().min(0).max(65_535).optional(),
    /** The address that this port is opened at. */
    host: z.string().default("127.0.0.1"),
  })
  .prefault({})
export type MonitoringOptions = z.infer<typeof monitoring>
