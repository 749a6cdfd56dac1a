import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_MODULE } from "../../src/modules/seller"
import type { SellerModuleService } from "../../src/modules/seller/service"
import { approveSellerWorkflow } from "../../src/workflows/seller/approve-seller"
import { openShopWorkflow } from "../../src/workflows/seller/open-shop"
import { areaOf } from "./areas"
import { sellers } from "./data/sellers"
import { seedCustomer } from "./people"

/** @returns seller ids by handle */
export async function seedShops(container: MedusaContainer): Promise<Map<string, string>> {
  const module = container.resolve<SellerModuleService>(SELLER_MODULE)
  const shops = new Map<string, string>()
  for (const { owner, handle, name, description, phone, origin } of sellers) {
    const { id: customer_id } = await seedCustomer(container, { ...owner, phone })
    const [existing] = await module.listSellers({ handle })
    const seller =
      existing ??
      (
        await openShopWorkflow(container).run({
          input: {
            customer_id,
            name,
            handle,
            description,
            phone,
            origin: {
              contact_name: origin.contact_name,
              address_1: origin.address_1,
              district: origin.district,
              city: origin.city,
              province: origin.province,
              postal_code: origin.postal_code,
              biteship_area_id: await areaOf(container, origin),
              latitude: origin.latitude,
              longitude: origin.longitude,
              note: null,
            },
          },
        })
      ).result
    // Whatever the approval policy says, the sample shops sell.
    await approveSellerWorkflow(container).run({
      input: { seller_id: seller.id, actor: { type: "system", id: "seed" }, reason: "sample data" },
    })
    shops.set(handle, seller.id)
  }
  return shops
}
