import { z } from "@medusajs/framework/zod"
import { text } from "../../_http/validate"

export const StoreListAreas = z.object({ q: text({ min: 2, max: 100 }) })
export type StoreListAreas = z.infer<typeof StoreListAreas>
