import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { readDispute } from "../contract"
import { findDispute } from "./find-dispute"

export async function GET(req: RequestTo<typeof readDispute>, res: ResponseOf<typeof readDispute>) {
  res.json({ dispute: await findDispute(req) })
}
