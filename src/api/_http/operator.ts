import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import type { Actor } from "../../shared/sql"

/** The operator who asks, or a program with a secret API key; Medusa lets nobody else reach `/admin`. */
export function operatorOf(req: MedusaRequest): Actor {
  const { actor_id, actor_type } = (req as AuthenticatedMedusaRequest).auth_context
  return { type: actor_type === "user" ? "user" : "api-key", id: actor_id }
}
