import { createHmac, timingSafeEqual } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Keeps these tokens apart from whatever else is signed with the project's secret. */
const PURPOSE = "reluv-purchase"

/**
 * The secret of a guest's purchase: who has it, is its buyer. It is computed, never stored, so that
 * each mail can name it and a stolen database opens nothing; another `jwtSecret` ends all of them.
 */
export function purchaseToken(container: MedusaContainer, orderId: string): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const secret = http.jwtSecret
  if (typeof secret !== "string" || !secret) {
    throw new Error("guest checkout needs projectConfig.http.jwtSecret to be a text")
  }
  return createHmac("sha256", secret).update(`${PURPOSE}:${orderId}`).digest("base64url")
}

export function isPurchaseToken(
  container: MedusaContainer,
  { order_id, token }: { order_id: string; token: string }
): boolean {
  const [wanted, given] = [Buffer.from(purchaseToken(container, order_id)), Buffer.from(token)]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}
