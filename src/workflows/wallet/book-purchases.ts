import type { MedusaContainer } from "@medusajs/framework/types"
import { WALLET_MODULE } from "../../modules/wallet"

const PAGE = 200

/**
 * Books what of `most` purchases after `after` is not in the ledger: those from before it, and what a process of an
 * older version changed. Each is booked by itself, so that it can be stopped and repeated at any time.
 */
export async function bookPurchases(
  container: MedusaContainer,
  { after = "", most = Infinity }: { after?: string; most?: number } = {}
): Promise<{ checked: number; booked: number; next: string | null }> {
  const wallet = container.resolve(WALLET_MODULE)
  const done = { checked: 0, booked: 0, next: after as string | null }
  while (done.next !== null && done.checked < most) {
    const page = await wallet.listPurchases({ after: done.next, limit: PAGE })
    for (const { order_id } of page) {
      done.booked += (await wallet.bookPurchase({ order_id })).length
    }
    done.checked += page.length
    done.next = page.length < PAGE ? null : (page.at(-1)?.order_id ?? null)
  }
  return done
}
