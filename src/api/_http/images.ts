import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { RequestErrors } from "../../shared/request-errors"

const MAX_BYTES = 10 * 1024 * 1024
const MAX_FILES = 8

// In memory, as Medusa's own upload route does: that is how files reach its workflow.
const parse = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_BYTES, files: MAX_FILES, fields: 10 },
}).array("files", MAX_FILES)

/** Reads up to 8 pictures of up to 10 MB from a multipart body. Throws `PROD_004`. */
export function imageFiles(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  parse(req, res, (error: unknown) => {
    if (!error) return next()
    const problem = error instanceof Error ? error.message : "the upload could not be read"
    next(RequestErrors.IMAGE_INVALID({ problem }))
  })
}
