import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../modules/reluv"
import { SELLER_MODULE } from "../../modules/seller"
import { SellerErrors } from "../../modules/seller/errors"
import type { ProfileChange } from "../../modules/seller/service"
import { flow } from "../../shared/flow"
import { followShop } from "./follow-shop"
import { requireOneOrigin } from "./one-origin"

/** Changes what a shop says of itself, and where its parcels start; its shipping follows, here or by the fact. */
export const updateSellerWorkflow = flow(
  "reluv-update-seller",
  async (container, change: ProfileChange) => {
    if (change.origin) await requireOneOrigin(container, change.origin)
    const couriers = knownCouriers(container, change.couriers)
    await container.resolve(SELLER_MODULE).changeProfile({ ...change, couriers })
    await followShop(container, change.id)
    return { id: change.id }
  }
)

/** Couriers of the operator, each once and as the operator spells it. Throws `COURIER_NOT_KNOWN`. */
function knownCouriers(container: MedusaContainer, wanted: string[] | null | undefined) {
  if (!wanted) return wanted
  const known = container.resolve(RELUV_MODULE).courierCodes
  const isCalled = (code: string) => (name: string) => name.toLowerCase() === code.toLowerCase()
  const strange = wanted.filter((code) => !known.some(isCalled(code)))
  if (strange.length > 0) throw SellerErrors.COURIER_NOT_KNOWN({ couriers: strange, known })
  return known.filter((code) => wanted.some(isCalled(code)))
}
