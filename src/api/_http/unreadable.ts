import {
  errorHandler,
  getHttpResponseFromError,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import type { Language } from "../../domain/said"
import { fieldsOf, saidBy } from "../../shared/errors"
import { RequestErrors } from "../../shared/request-errors"
import { languageOf } from "./language"

/** What Express' body parser throws: malformed JSON, too many bytes, an unknown charset. */
const unreadable = z.object({ expose: z.literal(true), statusCode: z.number(), type: z.string() })

const answerOfCore = errorHandler()

/** Core answers the message of an error, which is English, and none of the fields that it names. */
function sayIn(language: Language, error: unknown, res: MedusaResponse): void {
  const message = saidBy(error, language)
  if (message === null) return
  const fields = fieldsOf(error, language)
  const answer = res.json.bind(res)
  res.json = (body) => answer({ ...Object(body), message, ...(fields ? { fields } : {}) })
}

/** Core's answers to errors, in the language of who asks, with a code where an address or a body could not even be read. */
export function answerErrors(
  error: unknown,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (unreadable.safeParse(error).success) {
    const { statusCode, body } = getHttpResponseFromError(error)
    res.status(statusCode).json({ code: "INPUT_INVALID", ...body })
    return
  }
  // Express cannot decode a parameter of the address; core would answer 500.
  const problem =
    error instanceof URIError && RequestErrors.INPUT_INVALID({ problems: error.message })
  sayIn(languageOf(req), problem || error, res)
  answerOfCore(problem || error, req, res, next)
}
