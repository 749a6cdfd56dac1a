import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { accountNumber, type BankKey } from "../../domain/wallet/banks"
import { RELUV_MODULE } from "../../modules/reluv"
import { WALLET_MODULE } from "../../modules/wallet"
import type { KnownAccount, SealedAccount } from "../../modules/wallet/bank-accounts"
import { WalletErrors } from "../../modules/wallet/errors"
import { VendorError } from "../../shared/json-http"
import { type SealingKey, seal, unseal } from "../../shared/sealed"
import type { Actor } from "../../shared/sql"
import { payoutKeys } from "./payout-keys"

type Row = Pick<SealedAccount, "id" | "seller_id" | "bank">

/** No row passes for another one, or for one of another shop. */
function sealedFor({ id, seller_id, bank }: Row): string {
  return [id, seller_id, bank].join(" ")
}

export function sealNumber(key: SealingKey, number: Buffer, row: Row): string {
  return seal(key, number, sealedFor(row))
}

/** Keeps where a shop is paid to, its number encrypted. Throws `ACCOUNT_NUMBER_INVALID`, `ACCOUNT_UNKNOWN_TO_BANK`. */
export async function saveBankAccount(
  container: MedusaContainer,
  input: { seller_id: string; bank: BankKey; number: string; holder: string; actor: Actor }
): Promise<KnownAccount> {
  const { seller_id, bank, holder, actor } = input
  const number = accountNumber(bank, input.number)
  if (number === null) throw WalletErrors.ACCOUNT_NUMBER_INVALID()
  const name_at_bank = await nameAtBank(container, { bank, account_number: number })
  const wallet = container.resolve(WALLET_MODULE)
  const [key] = payoutKeys(container)
  const id = generateEntityId(undefined, "bacc")
  await wallet.setBankAccount({
    id,
    seller_id,
    bank,
    sealed: sealNumber(key, Buffer.from(number), { id, seller_id, bank }),
    key_id: key.id,
    last_digits: number.slice(-4),
    holder,
    name_at_bank,
    hold_hours: container.resolve(RELUV_MODULE).options.payouts.hold_hours,
    actor,
  })
  const account = await wallet.readBankAccount({ id })
  if (!account) throw new Error("the account was not written")
  return account
}

/**
 * Whose an account is, where somebody can be asked; null where not, or while they do not answer: an operator looks
 * before it is paid to. Throws `ACCOUNT_UNKNOWN_TO_BANK`.
 */
async function nameAtBank(
  container: MedusaContainer,
  account: { bank: BankKey; account_number: string }
): Promise<string | null> {
  const reluv = container.resolve(RELUV_MODULE)
  if (!reluv.has("iris")) return null
  try {
    const name = await reluv.iris.ownerOf(account)
    if (name === null) throw WalletErrors.ACCOUNT_UNKNOWN_TO_BANK()
    return name
  } catch (error) {
    if (error instanceof VendorError) return null
    throw error
  }
}

/** The whole number, for whoever pays to it. Throws `BANK_ACCOUNT_UNREADABLE`. */
export async function accountNumberOf(
  container: MedusaContainer,
  { bank_account_id }: { bank_account_id: string }
): Promise<string> {
  const account = await container.resolve(WALLET_MODULE).readBankAccount({ id: bank_account_id })
  const number = account && openNumber(payoutKeys(container), account)
  if (!number) throw WalletErrors.BANK_ACCOUNT_UNREADABLE()
  return number.toString()
}

/** The number, if one of these keys opens it. */
export function openNumber(keys: readonly SealingKey[], account: SealedAccount): Buffer | null {
  const key = keys.find(({ id }) => id === account.key_id)
  return key ? unseal(key, account.sealed, sealedFor(account)) : null
}
