import type { MedusaContainer } from "@medusajs/framework/types"
import type { Fact, FactName } from "../../../domain/fact/facts"
import { BANKS, type BankKey } from "../../../domain/wallet/banks"
import { WALLET_MODULE } from "../../../modules/wallet"
import { aShop } from "./shop"
import type { Subject } from "./subject"

export async function aPayout(
  container: MedusaContainer,
  { id }: Fact,
  name: FactName
): Promise<Subject | null> {
  const wallet = container.resolve(WALLET_MODULE)
  const [payout] = await wallet.listPayouts({ id }, { take: 1 })
  if (!payout) return null
  const shop = await toldOfAccount(container, payout.bank_account_id)
  // What arrives is less than what leaves the balance.
  const fee = name === "reluv.payout.paid" ? payout.fee : 0
  return shop && { ...shop, data: { ...shop.data, amount: payout.amount - fee } }
}

export async function aBankAccount(
  container: MedusaContainer,
  { id }: Fact
): Promise<Subject | null> {
  return toldOfAccount(container, id)
}

/** A shop and where it is paid to, as much of the number as a mail may say. */
async function toldOfAccount(container: MedusaContainer, id: string): Promise<Subject | null> {
  const [found] = await container
    .resolve(WALLET_MODULE)
    .listBankAccounts({ id }, { select: ["id", "seller_id", "bank", "last_digits"], take: 1 })
  const shop = found && (await aShop(container, found.seller_id))
  if (!shop) return null
  const account = `${BANKS[found.bank as BankKey].name} ••••${found.last_digits}`
  return { ...shop, data: { ...shop.data, account } }
}
