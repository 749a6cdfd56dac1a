import {
  errorHandler,
  getHttpResponseFromError,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "zod"
import type { Language } from "../../../domain/said"
import { fieldsOf, saidBy } from "../../../shared/errors"
import { inRequest } from "../../../shared/logging/request-context"
import { RequestErrors } from "../../../shared/request-errors"
import { languageOf } from "../language"
import { isRouteOfOurs, watchRequest } from "./watched-request"

/** What Express' body parser throws: malformed JSON, too many bytes, an unknown charset. */
const unreadable = z.object({ expose: z.literal(true), statusCode: z.number(), type: z.string() })

const answerOfCore = errorHandler()

/** Core answers the message of an error, which is English, and none of the fields that it names. */
function wordsIn(language: Language, error: unknown): object | null {
  const message = saidBy(error, language)
  if (message === null) return null
  const fields = fieldsOf(error, language)
  return { message, ...(fields ? { fields } : {}) }
}

/**
 * Core's answers to errors, in the language of who asks, with a code where an address or a body could not even be read. What
 * is refused by us, or goes wrong in a route of ours, names its request; Medusa's own refusals are answered as without us,
 * and name it in their header.
 */
export function answerErrors(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  const request_id = watchRequest(req, res)
  if (unreadable.safeParse(error).success) {
    const { statusCode, body } = getHttpResponseFromError(error)
    res.status(statusCode).json({ code: "INPUT_INVALID", ...body, request_id })
    return
  }
  // Express cannot decode a parameter of the address; core would answer 500.
  const problem =
    error instanceof URIError && RequestErrors.INPUT_INVALID({ problems: error.message })
  const words = wordsIn(languageOf(req), problem || error)
  if (words || isRouteOfOurs(req)) {
    const answer = res.json.bind(res)
    res.json = (body) => answer({ ...Object(body), ...words, request_id })
  }
  inRequest(request_id, () => answerOfCore(problem || error, req, res, next))
}
