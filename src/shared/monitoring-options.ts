import { z } from "zod"

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

/**
 * How long a process that is told to stop may answer what it began and end its work; then it ends all the same. Less than
 * whoever stops it waits before it kills.
 */
export const shutdownSeconds = z.number().int().min(1).max(3_600).default(25)
