import type { MedusaContainer } from "@medusajs/framework/types"
import { ACCOUNT_MODULE } from "../../modules/account"
import { SELLER_MODULE } from "../../modules/seller"
import { suspendSeller } from "./suspend-seller"

/**
 * The shop of a banned customer sells nothing either: for as long as the ban, or until an operator lifts it. What is
 * ordered goes on.
 */
export async function suspendShopOfBanned(
  container: MedusaContainer,
  { customer_id }: { customer_id: string }
): Promise<void> {
  const [account] = await container.resolve(ACCOUNT_MODULE).listAccounts({ id: customer_id })
  const until = account?.banned_until ?? null
  if (!account?.banned_at || (until && until <= new Date())) return
  const sellers = container.resolve(SELLER_MODULE)
  const [owner] = await sellers.listSellerMembers({ customer_id, role: "owner" }, { take: 1 })
  const [seller] = owner ? await sellers.listSellers({ id: owner.seller_id }, { take: 1 }) : []
  if (!seller || seller.status === "closed") return
  const before = seller.status === "suspended" ? seller.suspended_until : until
  // An operator's own suspension is not made shorter.
  const later = until && before ? new Date(Math.max(until.getTime(), before.getTime())) : null
  const actor = { type: "system" as const, id: "ban-of-owner" }
  const reason = account.ban_reason ?? "its owner is banned"
  await suspendSeller(container, { id: seller.id, actor, reason, until: later })
}
