import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/**
 * Before core looks an account up by its e-mail, or makes one: it takes each spelling for another person,
 * so that `Budi@x.id` and `budi@x.id` are two accounts. Here they are one, in small letters. An account of
 * before, which core keeps with capitals, is still found by just those.
 *
 * @param field where the e-mail stands in the body
 */
export function oneSpelling(field: "email" | "identifier") {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const bodies = [req.body, req.validatedBody].filter(isRecord)
    const typed = bodies[0]?.[field]
    if (typeof typed === "string" && typed !== typed.toLowerCase()) {
      const known = await req.scope
        .resolve(Modules.AUTH)
        .listProviderIdentities(
          { entity_id: typed, provider: "emailpass" },
          { select: ["id"], take: 1 }
        )
      const spelled = known.length > 0 ? typed : typed.toLowerCase()
      for (const body of bodies) body[field] = spelled
    }
    next()
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
