import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import type { NewShop } from "../../modules/seller/service"
import { getPoliciesStep } from "../marketplace/steps/get-policies"
import { approveSellerWorkflow } from "./approve-seller"
import { createSellerStep } from "./steps/create-seller"

/** A customer opens a shop and owns it. Under the automatic policy it may sell at once. */
export const openShopWorkflow = createWorkflow("reluv-open-shop", (input: NewShop) => {
  const policies = getPoliciesStep()
  const seller = createSellerStep(input)
  when({ policies }, ({ policies }) => policies.seller_approval === "automatic").then(() => {
    approveSellerWorkflow.runAsStep({
      input: transform({ seller }, ({ seller }) => ({
        seller_id: seller.id,
        actor: { type: "system" as const, id: "automatic-approval" },
        reason: null,
      })),
    })
  })
  return new WorkflowResponse(seller)
})
