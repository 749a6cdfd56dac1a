import {
  createWorkflow,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Actor } from "../../shared/sql"
import { getMarketplaceStep } from "../marketplace/steps/get-marketplace"
import { sellerShippingOption } from "./seller-shipping-option"
import { changeSellerStatusStep } from "./steps/change-seller-status"
import { retrieveSellerContactStep } from "./steps/retrieve-seller-contact"
import { saveSellerShippingStep } from "./steps/save-seller-shipping"

export type ApproveSeller = { seller_id: string; actor: Actor; reason: string | null }

/**
 * Lets a shop sell: it gets a shipping profile of its own, so that a cart needs one shipping method
 * per seller, and one calculated option that starts at its address. Repeating it changes nothing.
 */
export const approveSellerWorkflow = createWorkflow(
  "reluv-approve-seller",
  (input: ApproveSeller) => {
    const marketplace = getMarketplaceStep()
    const contact = retrieveSellerContactStep({ seller_id: input.seller_id })

    when({ contact }, ({ contact }) => contact.shipping_option_id === null).then(() => {
      const profiles = createShippingProfilesWorkflow.runAsStep({
        input: {
          data: transform({ input }, ({ input }) => [
            { name: `Reluv ${input.seller_id}`, type: "seller" },
          ]),
        },
      })
      const options = createShippingOptionsWorkflow.runAsStep({
        input: transform(
          { contact, marketplace, profiles },
          ({ contact, marketplace, profiles }) => [
            sellerShippingOption({
              seller_id: contact.seller_id,
              origin: contact.origin,
              service_zone_id: marketplace.service_zone_id,
              shipping_profile_id: profiles[0]?.id ?? "",
            }),
          ]
        ),
      })
      saveSellerShippingStep(
        transform({ contact, profiles, options }, ({ contact, profiles, options }) => ({
          contact_id: contact.id,
          shipping_profile_id: profiles[0]?.id ?? "",
          shipping_option_id: options[0]?.id ?? "",
        }))
      )
    })
    const change = changeSellerStatusStep({
      id: input.seller_id,
      to: "active",
      actor: input.actor,
      reason: input.reason,
    })
    return new WorkflowResponse(change)
  }
)
