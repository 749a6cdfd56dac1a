import type { MedusaContainer } from "@medusajs/framework/types"
import { WEBHOOK_INBOX_MODULE } from "../../modules/webhook-inbox"
import type { Vendor } from "../../modules/webhook-inbox/service"

/** Shows the operator what a vendor (or a stranger) sent that we do not understand. */
export async function keepUnknown(
  container: MedusaContainer,
  vendor: Vendor,
  body: string
): Promise<void> {
  // PostgreSQL stores no NUL byte.
  const text = body.replaceAll("\0", "")
  if (!text.trim()) return
  await container.resolve(WEBHOOK_INBOX_MODULE).keepUnknown({ vendor, body: text })
}
