import { RELUV_MODULE } from "../../../../../modules/reluv"
import { WALLET_MODULE } from "../../../../../modules/wallet"
import { accountNumberOf } from "../../../../../workflows/wallet/bank-account"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { operatorOf } from "../../../../_http/operator"
import { viewPayout } from "../../../../_views/payouts"
import type { movePayout, readPayout } from "../contract"

export async function GET(req: RequestTo<typeof readPayout>, res: ResponseOf<typeof readPayout>) {
  const payout = await req.scope.resolve(WALLET_MODULE).readPayout({ id: req.params.id })
  res.json({
    payout: viewPayout(payout),
    account_number: await accountNumberOf(req.scope, payout),
  })
}

export async function POST(req: RequestTo<typeof movePayout>, res: ResponseOf<typeof movePayout>) {
  const { id } = req.params
  const { status: to, reason } = req.validatedBody
  const wallet = req.scope.resolve(WALLET_MODULE)
  const { four_eyes } = req.scope.resolve(RELUV_MODULE).options.payouts
  await wallet.movePayout({ id, to, reason, actor: operatorOf(req), four_eyes })
  res.json({ payout: viewPayout(await wallet.readPayout({ id })) })
}
