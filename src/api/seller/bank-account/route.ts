import { WALLET_MODULE } from "../../../modules/wallet"
import { saveBankAccount } from "../../../workflows/wallet/bank-account"
import type { RequestTo, ResponseOf } from "../../_contract/route"
import { viewBankAccount } from "../../_views/payouts"
import type { readBankAccount, setBankAccount } from "./contract"

export async function GET(
  req: RequestTo<typeof readBankAccount>,
  res: ResponseOf<typeof readBankAccount>
) {
  const { seller_id } = req.membership
  const account = await req.scope.resolve(WALLET_MODULE).findBankAccount({ seller_id })
  res.json({ bank_account: account && viewBankAccount(account) })
}

export async function POST(
  req: RequestTo<typeof setBankAccount>,
  res: ResponseOf<typeof setBankAccount>
) {
  const { seller_id, actor } = req.membership
  const account = await saveBankAccount(req.scope, { ...req.validatedBody, seller_id, actor })
  res.json({ bank_account: viewBankAccount(account) })
}
