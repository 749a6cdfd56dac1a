import { randomInt } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import {
  type BankFileFormat,
  drawBankFile,
  unpayable,
} from "../../domain/wallet/bank-file/bank-file"
import type { PayoutWay } from "../../domain/wallet/payout-way"
import { inWib } from "../../domain/wib"
import { RELUV_MODULE } from "../../modules/reluv"
import { PartErrors } from "../../modules/reluv/service"
import { WALLET_MODULE } from "../../modules/wallet"
import { WalletErrors } from "../../modules/wallet/errors"
import type { NewBatch, SendablePayout } from "../../modules/wallet/payout-batches"
import type { Actor } from "../../shared/sql"
import { accountNumberOf } from "./bank-account"
import { openFile, sealFile } from "./batch-file"
import { payoutKeys } from "./payout-keys"

/** What fits into every bank's file. */
const MOST = 500

export type Sending = {
  way: PayoutWay
  /** Of a bank's file; left out, the one of the options. */
  format?: BankFileFormat | undefined
  /** Only these; left out, all that are approved, the oldest first. */
  payout_ids?: readonly string[] | undefined
  actor: Actor
}

/** Each payout with the reference that it is sent under. */
type Outgoing = SendablePayout & { reference: string }

type Prepared = { id: string; payouts: readonly Outgoing[]; format: BankFileFormat }

/** What each way has to have ready before payouts count as sent; none of them pays anything yet. */
const WAYS: Record<
  PayoutWay,
  (container: MedusaContainer, prepared: Prepared) => Promise<NewBatch["file"]>
> = { bank_file: fileOf, iris: requireIris }

/**
 * Sends approved payouts, or failed ones again, by one of the ways; all of them or none. What goes through Midtrans is
 * paid by its clock from here on. Throws `PAYOUTS_NONE`, `PAYOUTS_CHANGED`, `BANK_FILE_CANNOT_PAY`, `PART_OFF`,
 * `BANK_ACCOUNT_UNREADABLE`.
 *
 * @returns the id of the batch
 */
export async function sendPayouts(
  container: MedusaContainer,
  { way, format, payout_ids, actor }: Sending
): Promise<string> {
  const wallet = container.resolve(WALLET_MODULE)
  const { bank_file } = container.resolve(RELUV_MODULE).options.payouts
  const ids = payout_ids ? [...new Set(payout_ids)] : null
  const sendable = await wallet.listSendablePayouts({ ids, limit: MOST })
  if (ids && sendable.length !== ids.length) throw WalletErrors.PAYOUTS_CHANGED()
  if (sendable.length === 0) throw WalletErrors.PAYOUTS_NONE()
  const id = generateEntityId(undefined, "pbat")
  const day = inWib(new Date()).date.replaceAll("-", "")
  const payouts = sendable.map((payout) => ({ ...payout, reference: referenceOf(day) }))
  const file = await WAYS[way](container, { id, payouts, format: format ?? bank_file.format })
  await wallet.makeBatch({ id, way, file, payouts, actor })
  return id
}

async function fileOf(
  container: MedusaContainer,
  { id, payouts, format }: Prepared
): Promise<NewBatch["file"]> {
  const { payouts: options, mails } = container.resolve(RELUV_MODULE).options
  const named = payouts.map((payout) => ({ ...payout, payout_id: payout.id }))
  const refused = unpayable(format, named)
  if (refused.length > 0) throw WalletErrors.BANK_FILE_CANNOT_PAY({ payouts: refused })
  const transfers = await Promise.all(
    named.map(async ({ amount, fee, ...payout }) => ({
      ...payout,
      amount: amount - fee,
      account_number: await accountNumberOf(container, payout),
    }))
  )
  const day = inWib(new Date()).date.replaceAll("-", "")
  const facts = { day, remark: mails.name, settings: options.bank_file }
  const [key] = payoutKeys(container)
  const content = Buffer.from(drawBankFile(format, transfers, facts))
  return {
    format,
    name: `payouts-${day}-${id.slice(-6).toLowerCase()}.csv`,
    sealed: sealFile(key, content, id),
    key_id: key.id,
  }
}

/** Throws `PART_OFF`. */
async function requireIris(container: MedusaContainer): Promise<null> {
  if (!container.resolve(RELUV_MODULE).has("iris")) throw PartErrors.PART_OFF({ part: "iris" })
  return null
}

/** Of so many letters, that are not taken for each other, 18 characters are unique; every bank takes them. */
const LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"

function referenceOf(day: string): string {
  const rest = Array.from({ length: 9 }, () => LETTERS[randomInt(LETTERS.length)])
  return `R${day}${rest.join("")}`
}

/**
 * The file of a batch: however often it is taken, the very same one. Throws `PAYOUT_BATCH_NOT_FOUND`,
 * `BANK_ACCOUNT_UNREADABLE`.
 */
export async function takeBankFile(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: Actor }
): Promise<{ name: string; content: Buffer }> {
  const file = await container.resolve(WALLET_MODULE).takeBatchFile({ id, actor })
  const content = openFile(payoutKeys(container), file)
  if (!content) throw WalletErrors.BANK_ACCOUNT_UNREADABLE()
  return { name: file.file_name, content }
}
