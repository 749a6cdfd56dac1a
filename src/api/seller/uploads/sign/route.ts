import { signUploads } from "../../../../workflows/picture/direct-upload"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { shopOwner } from "../../../_http/files/uploader"
import type { signPictureUploads } from "../contract"

export async function POST(
  req: RequestTo<typeof signPictureUploads>,
  res: ResponseOf<typeof signPictureUploads>
) {
  const { count } = req.validatedBody
  const owner = shopOwner(req.membership)
  const uploads = await signUploads(req.scope, { owner, count })
  res.status(201).json({
    uploads: uploads.map(({ expires_at, ...upload }) => ({
      ...upload,
      file_field: "file",
      expires_at: expires_at.toISOString(),
    })),
  })
}
