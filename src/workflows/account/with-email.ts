import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const PATIENCE_SECONDS = 30

/** Whatever makes an account of an e-mail, one after the other: one of many who want it at once gets it. */
export function withEmail<Answer>(
  container: MedusaContainer,
  email: string,
  work: () => Promise<Answer>
): Promise<Answer> {
  return container
    .resolve(Modules.LOCKING)
    .execute([`reluv-account:${email}`], work, { timeout: PATIENCE_SECONDS })
}
