import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaError } from "@medusajs/framework/utils"
import type { z } from "zod"
import type { Language } from "../../domain/said"
import { RequestErrors } from "../../shared/request-errors"
import { languageOf } from "../_http/language"
import { faultsIn, problemsOf } from "./problems"

type Refusal = (parameters: { problems: string }) => MedusaError

/**
 * Checks a body. Unlike Medusa's own middleware the error carries a `code`, names each field and is
 * in the language that the request accepts.
 */
export function validBody(schema: z.ZodType, refuse: Refusal = RequestErrors.INPUT_INVALID) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    req.validatedBody = read(schema, req.body ?? {}, languageOf(req), refuse)
    next()
  }
}

/** Checks a query string, as `validBody` checks a body. */
export function validQuery(schema: z.ZodType) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const query = read(schema, req.query, languageOf(req), RequestErrors.INPUT_INVALID)
    req.validatedQuery = query as typeof req.validatedQuery
    next()
  }
}

function read(schema: z.ZodType, value: unknown, language: Language, refuse: Refusal): unknown {
  const parsed = schema.safeParse(value, { error: faultsIn(language) })
  if (parsed.success) return parsed.data
  throw refuse({ problems: problemsOf(parsed.error, language) })
}
