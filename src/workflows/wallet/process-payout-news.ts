import type { MedusaContainer } from "@medusajs/framework/types"
import { WALLET_MODULE } from "../../modules/wallet"
import { parseIrisNotification } from "../../providers/payout-iris/notification"
import { IRIS } from "./pay-by-iris"

/**
 * Acts on a notification of Midtrans Payouts. Throws where it may be about a payout whose name is not known yet: it is
 * faster than the answer of whoever made it.
 */
export async function processPayoutNews(
  container: MedusaContainer,
  { body, subject }: { body: string; subject: string }
): Promise<{ status: "done" | "task"; outcome: string }> {
  const wallet = container.resolve(WALLET_MODULE)
  const news = parseIrisNotification(body)
  if (!news) throw new Error("the notification cannot be read any more")
  // Asked before: one that is named meanwhile is found below.
  const isAwaited = await wallet.isAwaitingName({})
  const { status, reason } = news
  const outcome = await wallet.takeVendorNews({
    vendor_reference: subject,
    status,
    reason,
    actor: IRIS,
  })
  if (outcome === "not_ours" && isAwaited) throw new Error(`no payout is called ${subject} yet`)
  return { status: outcome === "contradicted" ? "task" : "done", outcome: `${status}: ${outcome}` }
}
