import type { MedusaContainer } from "@medusajs/framework/types"
import { WALLET_MODULE } from "../../modules/wallet"
import { openNumber, sealNumber } from "./bank-account"
import { openFile, sealFile } from "./batch-file"
import { payoutKeys } from "./payout-keys"

const PAGE = 200

/**
 * Takes every account number, and every file that names some, over to the first key. What no key opens stays as it
 * is. @returns how many it took over
 */
export async function resealAccountNumbers(container: MedusaContainer): Promise<number> {
  const wallet = container.resolve(WALLET_MODULE)
  const keys = payoutKeys(container)
  const [{ id: key_id }] = keys
  const numbers = await eachSealedOtherwise(
    (after) => wallet.listSealedOtherwise({ key_id, after, limit: PAGE }),
    async (account) => {
      const number = openNumber(keys, account)
      if (!number) return false
      const sealed = sealNumber(keys[0], number, account)
      await wallet.resealBankAccount({ id: account.id, before: account.key_id, sealed, key_id })
      return true
    }
  )
  const files = await eachSealedOtherwise(
    (after) => wallet.listFilesSealedOtherwise({ key_id, after, limit: PAGE }),
    async (file) => {
      const content = openFile(keys, file)
      if (!content) return false
      const sealed = sealFile(keys[0], content, file.id)
      await wallet.resealFile({ id: file.id, before: file.key_id, sealed, key_id })
      return true
    }
  )
  return numbers + files
}

async function eachSealedOtherwise<Row extends { id: string }>(
  pageAfter: (after: string) => Promise<Row[]>,
  reseal: (row: Row) => Promise<boolean>
): Promise<number> {
  let resealed = 0
  for (let after: string | null = ""; after !== null; ) {
    const page: Row[] = await pageAfter(after)
    for (const row of page) if (await reseal(row)) resealed += 1
    after = page.length < PAGE ? null : (page.at(-1)?.id ?? null)
  }
  return resealed
}
