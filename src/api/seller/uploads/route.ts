import type { RequestTo, ResponseOf } from "../../_contract/route"
import { storeUploads } from "../../_http/files/store-pictures"
import type { uploadPictures } from "./contract"

/** Pictures for listings, as multipart field `files`. */
export async function POST(
  req: RequestTo<typeof uploadPictures>,
  res: ResponseOf<typeof uploadPictures>
) {
  res.status(201).json(await storeUploads(req))
}
