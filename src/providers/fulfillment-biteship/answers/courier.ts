import { z } from "zod"
import { flag, parseLines } from "./lenient"

const service = z.object({
  courier_code: z.string().min(1),
  courier_service_code: z.string().min(1),
  available_for_cash_on_delivery: flag,
})

/** One service of a courier, as Biteship lists all that it knows. */
export type CourierService = z.output<typeof service>

/** The services of a couriers answer; null when it is none. */
export function parseCouriers(body: unknown): CourierService[] | null {
  return parseLines(body, "couriers", service)
}
