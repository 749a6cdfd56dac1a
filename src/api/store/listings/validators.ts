import { z } from "@medusajs/framework/zod"
import { CONDITIONS } from "../../../domain/listing/listing-status"
import { page, text } from "../../_http/validate"

const price = z.coerce.number().int().min(0).max(1_000_000_000)
const one = z.enum(CONDITIONS)

export const StoreListListings = z.object({
  seller_id: text({ max: 64 }).optional(),
  /** `condition=good`, or several: `condition=good&condition=fair`. */
  condition: z.union([one.transform((value) => [value]), z.array(one)]).optional(),
  min_price: price.optional(),
  max_price: price.optional(),
  ...page(),
})
export type StoreListListings = z.infer<typeof StoreListListings>
