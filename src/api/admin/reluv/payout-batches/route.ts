import { WALLET_MODULE } from "../../../../modules/wallet"
import { sendPayouts } from "../../../../workflows/wallet/send-payouts"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import { operatorOf } from "../../../_http/operator"
import { viewPayoutBatch } from "../../../_views/payouts"
import type { listPayoutBatches, sendPayoutBatch } from "./contract"

export async function GET(
  req: RequestTo<typeof listPayoutBatches>,
  res: ResponseOf<typeof listPayoutBatches>
) {
  const { limit, offset } = req.validatedQuery
  const { batches, count } = await req.scope.resolve(WALLET_MODULE).findBatches({ limit, offset })
  res.json({ batches: batches.map(viewPayoutBatch), count, offset, limit })
}

export async function POST(
  req: RequestTo<typeof sendPayoutBatch>,
  res: ResponseOf<typeof sendPayoutBatch>
) {
  const id = await sendPayouts(req.scope, { ...req.validatedBody, actor: operatorOf(req) })
  const batch = await req.scope.resolve(WALLET_MODULE).readBatch({ id })
  res.status(201).json({ batch: viewPayoutBatch(batch) })
}
