import { RELUV_MODULE } from "../../../modules/reluv"
import { WALLET_MODULE } from "../../../modules/wallet"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { idempotencyKeyOf } from "../../_http/idempotency-key"
import { viewPayout } from "../../_views/payouts"
import type { listOwnPayouts, requestPayout } from "./contract"

export async function GET(
  req: RequestTo<typeof listOwnPayouts>,
  res: ResponseOf<typeof listOwnPayouts>
) {
  const { seller_id } = req.membership
  const { limit, offset } = req.validatedQuery
  const found = await req.scope.resolve(WALLET_MODULE).findPayouts({ seller_id, limit, offset })
  res.json({ payouts: found.payouts.map(viewPayout), count: found.count, offset, limit })
}

export async function POST(
  req: RequestTo<typeof requestPayout>,
  res: ResponseOf<typeof requestPayout>
) {
  const { seller_id, actor } = req.membership
  const { fee, minimum } = req.scope.resolve(RELUV_MODULE).options.payouts
  const wallet = req.scope.resolve(WALLET_MODULE)
  const { amount } = req.validatedBody
  const idempotency_key = idempotencyKeyOf(req)
  const id = await wallet.requestPayout({
    seller_id,
    amount,
    fee,
    minimum,
    idempotency_key,
    actor,
  })
  res.status(201).json({ payout: viewPayout(await wallet.readPayout({ id })) })
}
