import type { RequestTo, ResponseOf } from "../../_contract/route"
import { storeUploads } from "../../_http/files/store-pictures"
import type { uploadPhotos } from "./contract"

/** Photos for a dispute, as multipart field `files`. */
export async function POST(
  req: RequestTo<typeof uploadPhotos>,
  res: ResponseOf<typeof uploadPhotos>
) {
  res.status(201).json(await storeUploads(req))
}
