import type { MedusaContainer } from "@medusajs/framework/types"
import { OPERATOR_TASK_MODULE } from "../../modules/operator-task"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import { SELLER_DOCUMENT_MODULE } from "../../modules/seller-document"
import type { Actor } from "../../shared/sql"

const KINDS = ["seller_approval", "seller_documents"] as const
const SHOP: Actor = { type: "system", id: "seller" }

/**
 * Asks an operator about a shop while it waits for one, and no longer. Called after whatever may have
 * changed that; it looks at what is, so that it may come twice, late or in any order.
 */
export async function askAboutShop(container: MedusaContainer, seller_id: string): Promise<void> {
  const waits = await waitsFor(container, seller_id)
  const name = waits.name ?? seller_id
  const tasks = container.resolve(OPERATOR_TASK_MODULE)
  for (const kind of KINDS) {
    const cause = `${kind}:${seller_id}`
    if (waits[kind]) await tasks.openTask({ kind, cause, reason: name, seller_id })
    // Somebody may have decided while the task was opened, and closed none.
    if (!waits[kind] || !(await waitsFor(container, seller_id))[kind]) {
      await tasks.closeTask({ cause, actor: SHOP, note: "it was decided" })
    }
  }
}

async function waitsFor(container: MedusaContainer, seller_id: string) {
  const [[seller], documents] = await Promise.all([
    container.resolve(SELLER_MODULE).listSellers({ id: seller_id }, { select: ["name", "status"] }),
    container.resolve(SELLER_DOCUMENT_MODULE).documentsOf({ seller_id }),
  ])
  const { policies } = container.resolve(RELUV_MODULE).options
  return {
    name: seller?.name,
    // Automatically, it waits for its own documents only.
    seller_approval: seller?.status === "pending" && policies.seller_approval === "operator",
    seller_documents:
      seller !== undefined &&
      seller.status !== "closed" &&
      documents.some(({ status }) => status === "submitted"),
  }
}
