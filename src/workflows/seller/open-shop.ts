import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import type { NewShop } from "../../modules/seller/service"
import { requireVerified } from "../account/verify"
import { verificationIsRequired } from "../seller-document/verified-owner"
import { approveSellerWorkflow } from "./approve-seller"
import { requireOneOrigin } from "./one-origin"
import { ensureSellerShippingStep } from "./steps/ensure-seller-shipping"

const checkOwnerStep = createStep(
  "check-owner",
  async ({ customer_id }: NewShop, { container }) => {
    await requireVerified(container, customer_id)
    return new StepResponse(undefined)
  }
)

const checkOriginStep = createStep("check-origin", async ({ origin }: NewShop, { container }) => {
  await requireOneOrigin(container, origin)
  return new StepResponse(undefined)
})

/** Writes the shop, its contact and its owner together. Undone: all three go. */
const createSellerStep = createStep(
  "create-seller",
  async (input: NewShop, { container }) => {
    const seller = await container.resolve(SELLER_MODULE).openShop(input)
    return new StepResponse(seller, seller.id)
  },
  async (sellerId, { container }) => {
    if (sellerId) await container.resolve(SELLER_MODULE).closeUnopened(sellerId)
  }
)

const idOf = ({ seller }: { seller: { id: string } }) => ({ seller_id: seller.id })

const approvalStep = createStep("seller-approval", async (_: undefined, { container }) => {
  // Nobody has sent a document of a shop that is being opened.
  const { seller_approval } = container.resolve(RELUV_MODULE).options.policies
  return new StepResponse(verificationIsRequired(container) ? "operator" : seller_approval)
})

/**
 * A customer opens a shop and owns it: it has a shipping profile of its own, so that a cart needs one shipping
 * method per seller, and one calculated option that starts at its address. Under the automatic policy it may sell
 * at once; until an operator let it, it prepares listings that nobody sees.
 */
export const openShopWorkflow = createWorkflow("reluv-open-shop", (input: NewShop) => {
  const validate = createHook("validate", input)
  checkOwnerStep(input)
  checkOriginStep(input)
  const seller = createSellerStep(input)
  ensureSellerShippingStep(transform({ seller }, idOf))
  const approval = approvalStep()
  when({ approval }, ({ approval }) => approval === "automatic").then(() => {
    approveSellerWorkflow.runAsStep({
      input: transform({ seller }, (made) => ({
        ...idOf(made),
        actor: { type: "system" as const, id: "automatic-approval" },
        reason: null,
      })),
    })
  })
  return new WorkflowResponse(seller, { hooks: [validate] })
})
