import { z } from "zod"
import { rupiah } from "../../../domain/money/rupiah"
import { type CourierRate, HIGHEST_PRICE } from "../../../shared/couriers/courier-rate"
import { amount, flag, parseLines, text } from "./lenient"

const rate = z
  .object({
    courier_code: z.string().min(1),
    courier_name: z.string().min(1),
    /** In the vendor's own case: one courier's codes are upper case. */
    courier_service_code: z.string().min(1),
    courier_service_name: z.string().min(1),
    /** Final: fees, discounts, surcharges, insurance and COD are inside already. */
    price: z.number().int().positive().max(HIGHEST_PRICE).transform(rupiah),
    currency: z.literal("IDR").nullish(),
    shipping_fee: amount,
    insurance_fee: amount,
    /** Such as `1 - 2 days`; for display only. */
    duration: text,
    service_type: text,
    shipping_type: text,
    available_collection_method: z.array(z.string()).catch([]),
    available_for_cash_on_delivery: flag,
    available_for_insurance: flag,
  })
  .transform(({ currency: _, available_collection_method, ...offer }) => ({
    ...offer,
    /** `pickup`, `drop_off`; empty when the courier does not say. */
    collection_methods: available_collection_method,
  }))

/**
 * The usable offers of a rates answer. Those with a missing, negative, broken or absurd price are
 * left out, so that one bad line does not hide the others. `null` when it is no rates answer, or one
 * without any usable offer: "no courier" is an error at Biteship, never an empty list.
 */
export function parseRates(body: unknown): CourierRate[] | null {
  const offers = parseLines(body, "pricing", rate)
  return offers?.length ? offers : null
}
