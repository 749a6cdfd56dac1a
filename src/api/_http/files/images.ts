import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { RequestErrors } from "../../../shared/request-errors"
import { TooManyRequests } from "../../../shared/too-many-requests"
import { answerTooMany } from "../vendor-errors"

const MAX_BYTES = 10 * 1024 * 1024
const MAX_FILES = 8

// In memory, as Medusa's own upload route does: that is how files reach its workflow.
const parse = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: MAX_BYTES, files: MAX_FILES, fields: 10 },
}).array("files", MAX_FILES)

/** All bodies together that may be in memory at once, as they are announced; storing makes copies of them. */
const MOST_BYTES_UNDER_WAY = MAX_FILES * MAX_BYTES
const COME_BACK_SECONDS = 5
let bytesUnderWay = 0

/**
 * Lets uploads wait outside while others fill the memory that they may: 429. One that does not say how
 * long it is counts as the longest.
 */
export function boundedUploads(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const announced = Number(req.headers["content-length"] ?? Number.NaN)
  const bytes = Number.isFinite(announced)
    ? Math.min(announced, MOST_BYTES_UNDER_WAY)
    : MOST_BYTES_UNDER_WAY
  if (bytesUnderWay > 0 && bytesUnderWay + bytes > MOST_BYTES_UNDER_WAY) {
    answerTooMany(req, res, new TooManyRequests(COME_BACK_SECONDS))
    return
  }
  bytesUnderWay += bytes
  res.once("close", () => {
    bytesUnderWay -= bytes
  })
  next()
}

/** Reads up to 8 pictures of up to 10 MB from a multipart body. Throws `PROD_004`. */
export function imageFiles(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  parse(req, res, (error: unknown) => {
    if (!error) return next()
    const problem = error instanceof Error ? error.message : "the upload could not be read"
    next(RequestErrors.IMAGE_INVALID({ problem }))
  })
}
