import type { MedusaContainer } from "@medusajs/framework/types"
import { forgetOldRows } from "../workflows/repair/forget-old-rows"

export default async function forgetOldRowsJob(container: MedusaContainer) {
  await forgetOldRows(container)
}

export const config = { name: "forget-old-rows", schedule: "17 * * * *" }
