import { z } from "zod"
import { rupiah, time } from "./common"

export const SavedSearchView = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    q: z.string().nullable(),
    brand: z.array(z.string()),
    category_id: z.array(z.string()),
    condition: z.array(z.string()),
    size: z.array(z.string()),
    color: z.array(z.string()),
    seller_id: z.string().nullable(),
    min_price: rupiah.nullable(),
    max_price: rupiah.nullable(),
    alerts: z.boolean().describe("whether its owner is told of what is new"),
    created_at: time,
  })
  .meta({
    id: "SavedSearchView",
    description: "What somebody looks for; filters as those of the list",
  })
export type SavedSearchView = z.infer<typeof SavedSearchView>
