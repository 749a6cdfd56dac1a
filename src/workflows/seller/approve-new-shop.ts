import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import type { Actor } from "../../shared/sql"
import { isVerifiedAsRequired } from "../seller-document/verified-owner"
import { approveSellerWorkflow } from "./approve-seller"
import { ensureSellerShipping } from "./steps/ensure-seller-shipping"

const AUTOMATIC: Actor = { type: "system", id: "automatic-approval" }

/** What opening a shop does after it is written, unless its process died: its shipping, and its approval. */
export async function finishOpening(container: MedusaContainer, seller_id: string): Promise<void> {
  const [contact] = await container
    .resolve(SELLER_MODULE)
    .listSellerContacts({ seller_id }, { select: ["shipping_profile_id"] })
  if (contact && !contact.shipping_profile_id) await ensureSellerShipping(container, seller_id)
  await approveNewShop(container, seller_id)
}

/**
 * Under the automatic policy a new shop may sell at once, or as soon as its owner is verified. One that an operator decided on is left alone.
 */
export async function approveNewShop(container: MedusaContainer, seller_id: string): Promise<void> {
  if (container.resolve(RELUV_MODULE).options.policies.seller_approval !== "automatic") return
  const [seller] = await container
    .resolve(SELLER_MODULE)
    .listSellers({ id: seller_id, status: "pending" }, { select: ["id"] })
  if (!seller || !(await isVerifiedAsRequired(container, seller_id))) return
  await approveSellerWorkflow(container).run({
    input: { seller_id, actor: AUTOMATIC, reason: null },
  })
}
