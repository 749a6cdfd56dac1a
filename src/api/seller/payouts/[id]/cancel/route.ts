import { WALLET_MODULE } from "../../../../../modules/wallet"
import type { RequestTo, ResponseOf } from "../../../../_contract/route"
import { viewPayout } from "../../../../_views/payouts"
import type { cancelPayout } from "../../contract"

export async function POST(
  req: RequestTo<typeof cancelPayout>,
  res: ResponseOf<typeof cancelPayout>
) {
  const { seller_id, actor } = req.membership
  const { id } = req.params
  const wallet = req.scope.resolve(WALLET_MODULE)
  await wallet.movePayout({ id, to: "cancelled", seller_id, actor, reason: null })
  res.json({ payout: viewPayout(await wallet.readPayout({ id })) })
}
