import { z } from "@medusajs/framework/zod"
import { sellerOrderStatus } from "../../../domain/seller-order/seller-order-status"
import { page, text } from "../../_http/validate"

export const SellerListOrders = z.object({
  status: z.enum(sellerOrderStatus.statuses as [string, ...string[]]).optional(),
  ...page(),
})
export type SellerListOrders = z.infer<typeof SellerListOrders>

const TrackingNumber = text({ max: 60 })
  .transform((number) => number.replace(/\s+/g, "").toUpperCase())
  .pipe(z.string().regex(/^[A-Z0-9][A-Z0-9./_-]{4,31}$/, "must be 5 to 32 letters and digits"))

/** A courier to book, or, with a `tracking_number`, a parcel that the seller has sent alone. */
export const SellerShipOrder = z
  .object({
    method: z.enum(["pickup", "drop_off"]).optional(),
    scheduled: z
      .object({
        date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "must be YYYY-MM-DD"),
        time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be HH:mm"),
      })
      .optional(),
    note: text({ min: 0, max: 200 }).optional(),
    tracking_number: TrackingNumber.optional(),
    courier_code: z
      .string()
      .trim()
      .toLowerCase()
      .regex(/^[a-z0-9][a-z0-9_-]{1,31}$/, "must be a courier's code, such as jne")
      .optional(),
    tracking_url: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional(),
  })
  .refine((body) => !body.tracking_number || body.courier_code, {
    path: ["courier_code"],
    message: "is needed with tracking_number",
  })
  .refine((body) => body.tracking_number || !(body.courier_code || body.tracking_url), {
    path: ["tracking_number"],
    message: "is needed with courier_code and tracking_url",
  })
  .refine((body) => !body.tracking_number || !(body.method || body.scheduled || body.note), {
    path: ["tracking_number"],
    message: "a parcel that is sent already has no method, schedule or note",
  })
  .refine((body) => !body.scheduled || body.method !== "drop_off", {
    path: ["scheduled"],
    message: "only a pickup can be scheduled",
  })
export type SellerShipOrder = z.infer<typeof SellerShipOrder>

export const SellerRejectOrder = z.object({ reason: text({ min: 3, max: 300 }) })
export type SellerRejectOrder = z.infer<typeof SellerRejectOrder>

export const SellerAnswerDispute = z.object({ answer: text({ min: 3, max: 2_000 }) })
export type SellerAnswerDispute = z.infer<typeof SellerAnswerDispute>
