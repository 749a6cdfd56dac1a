import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { RequestErrors } from "../../shared/request-errors"

type Refusal = (parameters: { problems: string }) => MedusaError

/**
 * Checks a body. Unlike Medusa's own middleware the error carries a `code`; fields that the schema
 * does not name are dropped, so a body can never set more than it says.
 */
export function validBody(schema: z.ZodType, refuse: Refusal = RequestErrors.INPUT_INVALID) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    req.validatedBody = parse(schema, req.body ?? {}, refuse)
    next()
  }
}

/** Checks a query string, as `validBody` checks a body. */
export function validQuery(schema: z.ZodType) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    req.validatedQuery = parse(
      schema,
      req.query,
      RequestErrors.INPUT_INVALID
    ) as typeof req.validatedQuery
    next()
  }
}

function parse(schema: z.ZodType, value: unknown, refuse: Refusal): unknown {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.join(".") || "request"}: ${issue.message}`)
    .join("; ")
  throw refuse({ problems })
}

/** A text without the spaces around it; by default it may not be empty. */
export const text = (limits: { min?: number; max: number }) =>
  z
    .string()
    .trim()
    .min(limits.min ?? 1)
    .max(limits.max)

const MAX_LIMIT = 100
const MAX_OFFSET = 10_000

/** Bounded pages: nobody can ask for a million rows, or skip as many. */
export const page = (limit = 20) => ({
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(limit),
  offset: z.coerce.number().int().min(0).max(MAX_OFFSET).default(0),
})
