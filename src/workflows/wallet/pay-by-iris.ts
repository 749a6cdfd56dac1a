import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../modules/reluv"
import { WALLET_MODULE } from "../../modules/wallet"
import type { OpenAttempt } from "../../modules/wallet/payout-attempts"
import { VendorError } from "../../shared/json-http"
import type { Actor } from "../../shared/sql"
import { workOffDue } from "../due/work-off-due"
import { accountNumberOf } from "./bank-account"

export const IRIS: Actor = { type: "vendor", id: "iris" }

/** Midtrans asks for a payout not to be asked about before, nor more often. */
const SILENT_SECONDS = 600
/** Before Midtrans forgets keys: a call that begins now is over, and there is time to repeat it. */
const MARGIN_MS = 120_000

/** Goes on with payouts at Midtrans: makes, releases and asks about each. @returns how many it took up */
export function payByIris(container: MedusaContainer, { most }: { most: number }): Promise<number> {
  const wallet = container.resolve(WALLET_MODULE)
  return workOffDue(container, {
    clock: "send-payout",
    most,
    claim: (one) => wallet.claimAttempts(one),
    work: ({ id }) => payOne(container, id),
    about: () => ({}),
  })
}

/**
 * One payout, as far as it goes now. Every step is written down before the next one, and repeating any of them pays
 * nothing twice: a key makes one payout, and what is made is paid once, however often it is released.
 */
async function payOne(container: MedusaContainer, id: string): Promise<void> {
  const wallet = container.resolve(WALLET_MODULE)
  const { iris } = container.resolve(RELUV_MODULE)
  const attempt = await wallet.readOpenAttempt({ id })
  if (!attempt) return
  const isOld = Date.now() - attempt.created_at.getTime() > SILENT_SECONDS * 1_000
  const vendor_reference =
    attempt.vendor_reference ?? (await makePayout(container, { id, attempt }))
  if (vendor_reference === null) return
  if (isOld) {
    const { status, reason } = await iris.details(vendor_reference)
    await wallet.takeVendorNews({ vendor_reference, status, reason, actor: IRIS })
  }
  const now = await wallet.readOpenAttempt({ id })
  if (now?.vendor_status === "queued" && (await iris.approve(vendor_reference))) {
    const news = { vendor_reference, status: "approved", reason: null, actor: IRIS }
    await wallet.takeVendorNews(news)
  }
  await wallet.restAttempt({ id, seconds: SILENT_SECONDS })
}

/** @returns what Midtrans calls it; null where it was refused, or cannot be begun now */
async function makePayout(
  container: MedusaContainer,
  { id, attempt }: { id: string; attempt: OpenAttempt }
): Promise<string | null> {
  const wallet = container.resolve(WALLET_MODULE)
  const { options, iris } = container.resolve(RELUV_MODULE)
  const isFirst = attempt.key_until === null
  const key_until = attempt.key_until ?? nextMidnightInUtc(new Date())
  if (Date.now() > key_until.getTime() - MARGIN_MS) {
    if (isFirst) return null
    throw new Error(
      `Midtrans may have made ${attempt.reference}, and the time to ask again is over: look for it in the dashboard, reject it there, and say here that it failed`
    )
  }
  const account_number = await accountNumberOf(container, attempt)
  const { bank, holder, amount, reference } = attempt
  await wallet.beginCalling({ id, key_until })
  try {
    const vendor_reference = await iris.create({
      key: reference,
      bank,
      account_number,
      holder,
      amount,
      notes: `${options.mails.name} ${reference}`.slice(0, 100),
    })
    await wallet.nameAttempt({ id, vendor_reference })
    return vendor_reference
  } catch (error) {
    // What was asked before may have been done, whatever is said of it now.
    if (!isFirst || !isRefusal(error)) throw error
    await wallet.failAttempt({ id, reason: error.message, actor: IRIS })
    return null
  }
}

function isRefusal(error: unknown): error is VendorError {
  return error instanceof VendorError && error.code === "VENDOR_REJECTED"
}

/** Midtrans forgets its keys then. */
function nextMidnightInUtc(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + 1))
}
