import type { MedusaContainer } from "@medusajs/framework/types"
import { letterToken } from "../../../src/shared/account-tokens"
import { sql } from "../database"
import { waitUntil } from "../wait"

/** Of the test servers, as of any on a laptop. */
export const SECRET = "reluv-development-secret"

/** What the link in a person's newest mail carries: it is computed, and stored nowhere. */
export async function linkOf(
  customer: { id: string },
  purpose: "verify_email" | "reset_password" | "change_email"
): Promise<string> {
  const { id } = await waitUntil(async () => {
    const [letter] = await sql<{ id: string }>(
      `select id from reluv_account_letter where customer_id = $1 and purpose = $2 order by sent_at desc limit 1`,
      [customer.id, purpose]
    )
    return letter
  })
  const project = { projectConfig: { http: { jwtSecret: SECRET } } }
  return letterToken({ resolve: () => project } as unknown as MedusaContainer, id)
}
