import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SellerStatus } from "../../../domain/seller/seller-status"
import { SELLER_MODULE } from "../../../modules/seller"
import type { Actor } from "../../../shared/sql"

type ChangeSellerStatus = { id: string; to: SellerStatus; actor: Actor; reason: string | null }

/** The last write of its workflows, so it needs no undo. */
export const changeSellerStatusStep = createStep(
  "change-seller-status",
  async (input: ChangeSellerStatus, { container }) => {
    const changed = await container.resolve(SELLER_MODULE).changeSellerStatus(input)
    return new StepResponse({ changed })
  }
)
