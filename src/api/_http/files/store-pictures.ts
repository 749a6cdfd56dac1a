import type { MedusaRequest } from "@medusajs/framework/http"
import { RequestErrors } from "../../../shared/request-errors"
import { storePictures } from "../../../workflows/picture/store-pictures"
import type { StoredPictures } from "../../_shapes/picture"
import { uploaderOf } from "./uploader"

/** Stores the pictures that `imageFiles` has read. Throws `PROD_004`, also when there are none. */
export async function storeUploads(req: MedusaRequest): Promise<StoredPictures> {
  const files = Array.isArray(req.files) ? req.files : []
  if (files.length === 0) {
    throw RequestErrors.IMAGE_INVALID({ problem: "Send at least one picture in the field `files`" })
  }
  const { owner } = await uploaderOf(req)
  const uploads = files.map((file) => ({
    filename: file.originalname,
    // Said by the client: it must not make anything but a picture of the file.
    mime_type: file.mimetype.startsWith("image/") ? file.mimetype : "application/octet-stream",
    bytes: file.buffer,
  }))
  return { files: await storePictures(req.scope, { owner, uploads }) }
}
