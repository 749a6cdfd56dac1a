import type { MedusaRequest } from "@medusajs/framework/http"
import { LANGUAGES, type Language } from "../../domain/said"

/** By the header `accept-language`; English unless it prefers Indonesian. */
export function languageOf(req: MedusaRequest): Language {
  return req.acceptsLanguages([...LANGUAGES]) === "id" ? "id" : "en"
}
