import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { readRefund } from "../contract"
import { findRefund } from "./find-refund"

export async function GET(req: RequestTo<typeof readRefund>, res: ResponseOf<typeof readRefund>) {
  res.json({ refund: await findRefund(req) })
}
