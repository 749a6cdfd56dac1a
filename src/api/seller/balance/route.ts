import { WALLET_MODULE } from "../../../modules/wallet"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import type { readBalance } from "./contract"

export async function GET(req: RequestTo<typeof readBalance>, res: ResponseOf<typeof readBalance>) {
  const balances = await req.scope
    .resolve(WALLET_MODULE)
    .listBalancesOf({ owner: req.membership.seller_id })
  const of = (name: string) => balances.find(({ account }) => account === name)?.balance ?? 0
  res.json({
    balance: {
      held: of("seller_held"),
      disputed: of("disputed"),
      available: of("seller_available"),
      in_payout: of("payout"),
    },
  })
}
