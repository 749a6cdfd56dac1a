import { z } from "@medusajs/framework/zod"
import { route } from "../../../_contract/route"
import { HealthView } from "../../../_shapes/health"

export const readHealth = route("GET /admin/reluv/health", {
  who: "operator",
  says: "Which parts the marketplace runs with, and what is missing for them to work",
  answer: z.strictObject({ health: HealthView }),
})
