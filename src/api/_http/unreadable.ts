import {
  errorHandler,
  getHttpResponseFromError,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { RequestErrors } from "../../shared/request-errors"

/** What Express' body parser throws: malformed JSON, too many bytes, an unknown charset. */
const unreadable = z.object({ expose: z.literal(true), statusCode: z.number(), type: z.string() })

const answerOfCore = errorHandler()

/** Core's answers to errors, with a code where an address or a body could not even be read. */
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
  answerOfCore(problem || error, req, res, next)
}
