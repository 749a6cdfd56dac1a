import { WALLET_MODULE } from "../../../../../modules/wallet"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { operatorOf } from "../../../../_http/operator"
import { viewAdjustment, viewAdjustments } from "../../../../_views/adjustments"
import type { listAdjustments, requestAdjustment } from "../contract"

export async function GET(
  req: RequestTo<typeof listAdjustments>,
  res: ResponseOf<typeof listAdjustments>
) {
  const { limit, offset } = req.validatedQuery
  const found = await req.scope.resolve(WALLET_MODULE).findAdjustments(req.validatedQuery)
  res.json({
    adjustments: await viewAdjustments(req.scope, found.adjustments),
    count: found.count,
    offset,
    limit,
  })
}

export async function POST(
  req: RequestTo<typeof requestAdjustment>,
  res: ResponseOf<typeof requestAdjustment>
) {
  const wallet = req.scope.resolve(WALLET_MODULE)
  const id = await wallet.requestAdjustment({ ...req.validatedBody, actor: operatorOf(req) })
  const adjustment = await viewAdjustment(req.scope, await wallet.readAdjustment({ id }))
  res.status(201).json({ adjustment })
}
