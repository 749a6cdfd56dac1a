import type { MedusaContainer } from "@medusajs/framework/types"
import { AGENCY_MODULE } from "../../modules/agency"
import type { AgencyRow, AgencyShopRow } from "../../modules/agency/agencies"
import type { AgencyShopView, AgencyView } from "../_shapes/agency"

export function viewAgencyShop(row: AgencyShopRow): AgencyShopView {
  const { id, agency_id, agency, seller_id, shop, handle, status, created_at, active_at } = row
  return {
    id,
    agency: { id: agency_id, name: agency },
    shop: { id: seller_id, name: shop, handle },
    status,
    invited_at: created_at.toISOString(),
    active_at: active_at?.toISOString() ?? null,
  }
}

/** With the shops that are in it, or are asked. */
export async function viewAgency(
  container: MedusaContainer,
  { id, name, created_at }: AgencyRow
): Promise<AgencyView> {
  const shops = await container.resolve(AGENCY_MODULE).listShopsOfAgency({ agency_id: id })
  return { id, name, shops: shops.map(viewAgencyShop), created_at: created_at.toISOString() }
}
