import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../../shared/sql"
import { approveNewShop } from "./approve-new-shop"
import { moveSeller } from "./move-seller"

/** A shop that was refused asks again, once what was wrong is changed. Throws `SELLER_STATUS_NOT_ALLOWED`. */
export async function askForApproval(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: Actor }
): Promise<void> {
  await moveSeller(container, { id, actor, to: "pending", from: ["rejected"], reason: null })
  await approveNewShop(container, id)
}
