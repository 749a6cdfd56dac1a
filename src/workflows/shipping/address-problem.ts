import type { MedusaContainer } from "@medusajs/framework/types"
import type { MedusaError } from "@medusajs/framework/utils"
import { RELUV_MODULE } from "../../modules/reluv"
import { deliveryProblem } from "../../shared/couriers/delivery-address"
import type { MedusaAddress } from "../../shared/couriers/parcel"

/**
 * What `deliveryProblem` finds in a buyer's address. When couriers cannot be asked for their areas, this
 * throws what their silence is, or overlooks what only they could tell.
 */
export async function addressProblem(
  container: MedusaContainer,
  address: MedusaAddress | null | undefined,
  silence: "throws" | "is_overlooked" = "throws"
): Promise<MedusaError | null> {
  const reluv = container.resolve(RELUV_MODULE)
  if (!reluv.has("couriers")) return deliveryProblem(address, async () => null)
  const { areas } = reluv.couriers
  return deliveryProblem(address, async (code) => {
    const asked = areas.ofPostalCode(code)
    return silence === "throws" ? asked : asked.catch(() => null)
  })
}
