import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { ImportErrors } from "../../../modules/listing-import/errors"

/** A thousand rows of long descriptions are less. */
const MAX_BYTES = 5 * 1024 * 1024

const parse = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_BYTES, files: 1, fields: 0 },
}).single("file")

/** Reads a table of up to 5 MB from the multipart field `file`. Throws `IMPORT_INVALID`. */
export function tableFile(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  parse(req, res, (error: unknown) => {
    if (!error && req.file) return next()
    const reason = error instanceof multer.MulterError ? error.code : null
    next(
      ImportErrors.IMPORT_INVALID({
        problem:
          reason === "LIMIT_FILE_SIZE"
            ? { en: "The file is larger than 5 MB", id: "Berkas lebih besar dari 5 MB" }
            : {
                en: "Send one CSV file in the field `file`, and nothing else",
                id: "Kirim satu berkas CSV di kolom `file`, tanpa yang lain",
              },
      })
    )
  })
}
