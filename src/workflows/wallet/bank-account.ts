import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { accountNumber, type BankKey } from "../../domain/wallet/banks"
import { RELUV_MODULE } from "../../modules/reluv"
import { WALLET_MODULE } from "../../modules/wallet"
import type { KnownAccount, SealedAccount } from "../../modules/wallet/bank-accounts"
import { WalletErrors } from "../../modules/wallet/errors"
import { type SealingKey, seal, sealingKey, unseal } from "../../shared/sealed"
import type { Actor } from "../../shared/sql"

const PURPOSE = "reluv-bank-account"
const PAGE = 200

/** What account numbers are encrypted with; those behind the first only read. */
function keysOf(container: MedusaContainer): [SealingKey, ...SealingKey[]] {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const { keys } = container.resolve(RELUV_MODULE).options.payouts
  const secrets = [...keys, http.jwtSecret].filter(
    (secret): secret is string => typeof secret === "string" && secret !== ""
  )
  const [first, ...others] = secrets.map((secret) => sealingKey(secret, PURPOSE))
  if (!first)
    throw new Error("payouts need payouts.keys, or projectConfig.http.jwtSecret to be a text")
  return [first, ...others]
}

/** No row passes for another one, or for one of another shop. */
function sealedFor({ id, seller_id, bank }: Pick<SealedAccount, "id" | "seller_id" | "bank">) {
  return [id, seller_id, bank].join(" ")
}

/** Keeps where a shop is paid to, its number encrypted. Throws `ACCOUNT_NUMBER_INVALID`. */
export async function saveBankAccount(
  container: MedusaContainer,
  input: { seller_id: string; bank: BankKey; number: string; holder: string; actor: Actor }
): Promise<KnownAccount> {
  const { seller_id, bank, holder, actor } = input
  const number = accountNumber(bank, input.number)
  if (number === null) throw WalletErrors.ACCOUNT_NUMBER_INVALID()
  const wallet = container.resolve(WALLET_MODULE)
  const [key] = keysOf(container)
  const id = generateEntityId(undefined, "bacc")
  await wallet.setBankAccount({
    id,
    seller_id,
    bank,
    sealed: seal(key, Buffer.from(number), sealedFor({ id, seller_id, bank })),
    key_id: key.id,
    last_digits: number.slice(-4),
    holder,
    hold_hours: container.resolve(RELUV_MODULE).options.payouts.hold_hours,
    actor,
  })
  const account = await wallet.readBankAccount({ id })
  if (!account) throw new Error("the account was not written")
  return account
}

/** The whole number, for whoever pays to it. Throws `BANK_ACCOUNT_UNREADABLE`. */
export async function accountNumberOf(
  container: MedusaContainer,
  { bank_account_id }: { bank_account_id: string }
): Promise<string> {
  const account = await container.resolve(WALLET_MODULE).readBankAccount({ id: bank_account_id })
  const number = account && open(keysOf(container), account)
  if (!number) throw WalletErrors.BANK_ACCOUNT_UNREADABLE()
  return number.toString()
}

function open(keys: readonly SealingKey[], account: SealedAccount): Buffer | null {
  const key = keys.find(({ id }) => id === account.key_id)
  return key ? unseal(key, account.sealed, sealedFor(account)) : null
}

/** Takes every number over to the first key. What no key opens stays as it is. @returns how many it took over */
export async function resealBankAccounts(container: MedusaContainer): Promise<number> {
  const wallet = container.resolve(WALLET_MODULE)
  const keys = keysOf(container)
  const [key] = keys
  let resealed = 0
  for (let after: string | null = ""; after !== null; ) {
    const page: KnownAccount[] = await wallet.listSealedOtherwise({
      key_id: key.id,
      after,
      limit: PAGE,
    })
    for (const account of page) {
      const number = open(keys, account)
      if (!number) continue
      const sealed = seal(key, number, sealedFor(account))
      await wallet.resealBankAccount({
        id: account.id,
        before: account.key_id,
        sealed,
        key_id: key.id,
      })
      resealed += 1
    }
    after = page.length < PAGE ? null : (page.at(-1)?.id ?? null)
  }
  return resealed
}
