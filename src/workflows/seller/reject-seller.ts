import type { MedusaContainer } from "@medusajs/framework/types"
import type { Actor } from "../../shared/sql"
import { moveSeller } from "./move-seller"

/** Refuses a new shop; its owner reads why, and may ask again. Throws `SELLER_STATUS_NOT_ALLOWED`. */
export async function rejectSeller(
  container: MedusaContainer,
  refusal: { id: string; actor: Actor; reason: string }
): Promise<void> {
  await moveSeller(container, { ...refusal, to: "rejected" })
}
