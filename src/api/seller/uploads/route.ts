import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { RequestErrors } from "../../../shared/request-errors"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import type { uploadPictures } from "./contract"

/** Pictures for listings, as multipart field `files`. */
export async function POST(
  req: RequestTo<typeof uploadPictures>,
  res: ResponseOf<typeof uploadPictures>
) {
  const files = Array.isArray(req.files) ? req.files : []
  if (files.length === 0) {
    throw RequestErrors.IMAGE_INVALID({ problem: "Send at least one picture in the field `files`" })
  }
  const { result } = await uploadFilesWorkflow(req.scope).run({
    input: {
      files: files.map((file) => ({
        filename: file.originalname,
        mimeType: file.mimetype,
        content: file.buffer.toString("base64"),
        access: "public" as const,
      })),
    },
  })
  res.status(201).json({ files: result.map(({ id, url }) => ({ id, url })) })
}
