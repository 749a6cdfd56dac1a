import { WALLET_MODULE } from "../../../../modules/wallet"
import type { RequestTo, ResponseOf } from "../../../_contract/route"
import type { readLedger } from "./contract"

export async function GET(req: RequestTo<typeof readLedger>, res: ResponseOf<typeof readLedger>) {
  res.json({ accounts: await req.scope.resolve(WALLET_MODULE).sumAccounts({}) })
}
