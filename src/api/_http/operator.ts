import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../../shared/sql"

/** The operator who asks; Medusa lets nobody else reach `/admin`. */
export function operatorOf(req: MedusaRequest): Actor {
  return { type: "user", id: (req as AuthenticatedMedusaRequest).auth_context.actor_id }
}
