import { z } from "@medusajs/framework/zod"
import { courierStatus } from "../courier-status"
import { text } from "./lenient"

const known = (raw: string | null) => courierStatus(raw)?.status ?? null

const tracking = z
  .object({
    waybill_id: text,
    order_id: text,
    link: text,
    status: text,
    history: z.array(z.object({ status: text, note: text, updated_at: text })).catch([]),
  })
  .transform(({ status, history, ...facts }) => ({
    ...facts,
    /** `null` when missing or unknown to us; `raw_status` is Biteship's own word. */
    status: known(status),
    raw_status: status,
    /** Oldest first, times as ISO 8601 with offset. */
    history: history.map((entry) => ({
      ...entry,
      status: known(entry.status),
      raw_status: entry.status,
    })),
  }))

export type Tracking = z.output<typeof tracking>

/** `null` when it is no tracking answer. */
export function parseTracking(body: unknown): Tracking | null {
  const answer = z.object({ object: z.literal("tracking") }).and(tracking).safeParse(body)
  return answer.success ? answer.data : null
}
