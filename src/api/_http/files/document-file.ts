import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { DocumentErrors } from "../../../modules/seller-document/errors"
import { DOCUMENT_BYTES } from "../../../workflows/seller-document/submit-document"

// In memory, and never on a disk, as it comes in unencrypted.
const parse = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: DOCUMENT_BYTES, files: 1, fields: 0 },
}).single("file")

/** Reads a picture of up to 5 MB from the multipart field `file`. Throws `PROD_004`. */
export function documentFile(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  parse(req, res, (error: unknown) => {
    next(!error && req.file ? undefined : DocumentErrors.DOCUMENT_NOT_ACCEPTED())
  })
}
