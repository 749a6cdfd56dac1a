import { confirmUploads } from "../../../../workflows/picture/direct-upload"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { shopOwner } from "../../../_http/files/uploader"
import type { confirmPictureUploads } from "../contract"

export async function POST(
  req: RequestTo<typeof confirmPictureUploads>,
  res: ResponseOf<typeof confirmPictureUploads>
) {
  const proofs = req.validatedBody.uploads.map(({ id, ...proof }) => ({ key: id, ...proof }))
  const owner = shopOwner(req.membership)
  res.json({ files: await confirmUploads(req.scope, { owner, proofs }) })
}
