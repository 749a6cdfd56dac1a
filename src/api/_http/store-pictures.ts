import type { MedusaRequest } from "@medusajs/framework/http"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { RequestErrors } from "../../shared/request-errors"
import type { StoredPictures } from "../_shapes/picture"

/** Stores the pictures that `imageFiles` has read. Throws `PROD_004`, also when there are none. */
export async function storePictures(req: MedusaRequest): Promise<StoredPictures> {
  const files = Array.isArray(req.files) ? req.files : []
  if (files.length === 0) {
    throw RequestErrors.IMAGE_INVALID({ problem: "Send at least one picture in the field `files`" })
  }
  const { result } = await uploadFilesWorkflow(req.scope).run({
    input: {
      files: files.map((file) => ({
        filename: file.originalname,
        // Said by the client: it must not make anything but a picture of the file.
        mimeType: file.mimetype.startsWith("image/") ? file.mimetype : "application/octet-stream",
        content: file.buffer.toString("base64"),
        access: "public" as const,
      })),
    },
  })
  return { files: result.map(({ id, url }) => ({ id, url })) }
}
