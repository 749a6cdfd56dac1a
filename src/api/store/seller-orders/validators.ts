import { z } from "@medusajs/framework/zod"
import { text } from "../../_http/validate"

export const StoreOpenDispute = z.object({
  reason: z.enum(["not_as_described", "damaged", "wrong_item", "not_received", "other"]),
  text: text({ min: 10, max: 2_000 }),
  photos: z
    .array(z.url({ protocol: /^https?$/ }).max(500))
    .max(8)
    .default([]),
})
export type StoreOpenDispute = z.infer<typeof StoreOpenDispute>
