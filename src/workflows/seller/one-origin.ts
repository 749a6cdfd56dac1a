import type { MedusaContainer } from "@medusajs/framework/types"
import { contradicting } from "../../domain/place/contradicting"
import { contradictionIn } from "../../domain/place/one-place"
import type { SellerOrigin } from "../../domain/seller/origin"
import { RELUV_MODULE } from "../../modules/reluv"
import { SellerErrors } from "../../modules/seller/errors"

/**
 * Before an origin is kept: everything that names it names one place, or couriers would be priced from
 * one and sent to another. Throws `ORIGIN_CONTRADICTS`, and what couriers' silence is.
 */
export async function requireOneOrigin(
  container: MedusaContainer,
  { biteship_area_id, ...origin }: SellerOrigin
): Promise<void> {
  const reluv = container.resolve(RELUV_MODULE)
  const { postal_code } = origin
  const asked = reluv.has("couriers")
  const areas = asked ? await reluv.couriers.areas.ofPostalCode(postal_code) : []
  const contradiction = contradictionIn(
    { ...origin, area_id: asked ? biteship_area_id : null },
    areas
  )
  if (!contradiction) return
  throw SellerErrors.ORIGIN_CONTRADICTS({
    contradiction: contradicting({ ...contradiction, postal_code }, "origin."),
  })
}
