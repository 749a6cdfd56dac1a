import { auditLedger } from "../../../../../workflows/wallet/audit-ledger"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import type { auditLedger as route } from "../contract"

const MOST = 2_000

export async function POST(req: RequestTo<typeof route>, res: ResponseOf<typeof route>) {
  res.json({ audit: await auditLedger(req.scope, { ...req.validatedBody, most: MOST }) })
}
