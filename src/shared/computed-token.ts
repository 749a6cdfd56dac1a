import { createHmac, timingSafeEqual } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What a token opens. The purpose keeps it apart from whatever else is signed with the project's secret. */
export type Opened = { purpose: `reluv-${string}`; id: string }

/**
 * A secret that opens one thing to whoever has it. It is computed, never stored, so that each mail can name it
 * and a stolen database opens nothing; another `jwtSecret` ends all of them.
 */
export function computedToken(container: MedusaContainer, { purpose, id }: Opened): string {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  const secret = http.jwtSecret
  if (typeof secret !== "string" || !secret) {
    throw new Error("guests and invitations need projectConfig.http.jwtSecret to be a text")
  }
  return createHmac("sha256", secret).update(`${purpose}:${id}`).digest("base64url")
}

export function isComputedToken(
  container: MedusaContainer,
  { token, ...opened }: Opened & { token: string }
): boolean {
  const [wanted, given] = [Buffer.from(computedToken(container, opened)), Buffer.from(token)]
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}
