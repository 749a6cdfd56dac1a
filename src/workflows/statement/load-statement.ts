import type { MedusaContainer } from "@medusajs/framework/types"
import { type Statement, statementOf } from "../../domain/statement/statement"
import { BANKS, type BankKey } from "../../domain/wallet/banks"
import { fromWib } from "../../domain/wib"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import { WALLET_MODULE } from "../../modules/wallet"
import { WalletErrors } from "../../modules/wallet/errors"

export type ShopStatement = Statement & { shop: string; month: string }

/** A shop's month, `2026-11`. Throws `SELLER_NOT_FOUND`, and `STATEMENT_NOT_FOUND` of a month that has not begun. */
export async function loadStatement(
  container: MedusaContainer,
  { seller_id, month }: { seller_id: string; month: string }
): Promise<ShopStatement> {
  const begins = fromWib(`${month}-01`, "00:00")
  if (!begins || begins > new Date()) throw WalletErrors.STATEMENT_NOT_FOUND()
  const [seller] = await container.resolve(SELLER_MODULE).listSellers({ id: seller_id })
  if (!seller) throw SellerErrors.SELLER_NOT_FOUND()
  const wallet = container.resolve(WALLET_MODULE)
  const [opening, booked] = await Promise.all([
    wallet.readOpening({ seller_id, month }),
    wallet.listBookedInMonth({ seller_id, month }),
  ])
  const lines = booked.map(({ bank, last_digits, ...one }) => ({
    ...one,
    // The column is written from a key of the list only.
    account: bank === null ? null : `${BANKS[bank as BankKey].name} ***${last_digits}`,
  }))
  return { shop: seller.name, month, ...statementOf(opening, lines) }
}
