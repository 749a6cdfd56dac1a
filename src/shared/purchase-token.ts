import type { MedusaContainer } from "@medusajs/framework/types"
import { computedToken, isComputedToken } from "./computed-token"

const purpose = "reluv-purchase"

/** The secret of a guest's purchase: who has it, is its buyer. */
export function purchaseToken(container: MedusaContainer, id: string): string {
  return computedToken(container, { purpose, id })
}

export function isPurchaseToken(
  container: MedusaContainer,
  { order_id: id, token }: { order_id: string; token: string }
): boolean {
  return isComputedToken(container, { purpose, id, token })
}
