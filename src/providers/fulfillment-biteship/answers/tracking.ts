import { z } from "zod"
import { courierStatus } from "../../../shared/couriers/courier-status"
import type { Tracking } from "../../../shared/couriers/tracking"
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
    status: known(status),
    raw_status: status,
    history: history.map((entry) => ({
      ...entry,
      status: known(entry.status),
      raw_status: entry.status,
    })),
  }))

/** `null` when it is no tracking answer. */
export function parseTracking(body: unknown): Tracking | null {
  const answer = z.object({ object: z.literal("tracking") }).and(tracking).safeParse(body)
  return answer.success ? answer.data : null
}
