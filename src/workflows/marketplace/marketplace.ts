import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "zod"
import { defineErrors } from "../../shared/errors"

/** Where the set-up keeps its ids: the Medusa store's metadata, which no store route shows. */
export const MARKETPLACE_KEY = "reluv"

const marketplace = z.object({
  sales_channel_id: z.string(),
  stock_location_id: z.string(),
  fulfillment_set_id: z.string(),
  service_zone_id: z.string(),
  region_id: z.string(),
})

/** The one stock location, service zone, channel and region that all sellers share (decision 0015). */
export type Marketplace = z.infer<typeof marketplace>

/** Where sellers' pieces are sold, and in what. */
export const COUNTRY = "id"
export const CURRENCY = "idr"
export const NAME = "Reluv"

export const MarketplaceErrors = defineErrors({
  INDONESIA_TAKEN: {
    kind: "NOT_ALLOWED",
    message: (v: { region: string; currency: string }) => ({
      en: `Indonesia belongs to the region "${v.region}", which sells in ${v.currency}. Take it out of that region, or make a region of Indonesia in rupiah, then run the set-up again. Nothing was changed`,
      id: `Indonesia termasuk region "${v.region}", yang berjualan dalam ${v.currency}. Keluarkan dari region itu, atau buat region Indonesia dalam rupiah, lalu jalankan penyiapan lagi. Tidak ada yang diubah`,
    }),
  },
  MARKETPLACE_NOT_SET_UP: {
    kind: "UNEXPECTED_STATE",
    message: () => ({
      en: "The marketplace is not set up. Run the set-up command (see README, Installing)",
      id: "Marketplace belum disiapkan. Jalankan perintah penyiapan (lihat README, Installing)",
    }),
  },
})

export async function findMarketplace(container: MedusaContainer): Promise<Marketplace | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "store", fields: ["id", "metadata"] })
  for (const store of data) {
    const parsed = marketplace.safeParse(store.metadata?.[MARKETPLACE_KEY])
    if (parsed.success) return parsed.data
  }
  return null
}

/** Throws `MARKETPLACE_NOT_SET_UP` on a project where the set-up command never ran. */
export async function getMarketplace(container: MedusaContainer): Promise<Marketplace> {
  const found = await findMarketplace(container)
  if (!found) throw MarketplaceErrors.MARKETPLACE_NOT_SET_UP()
  return found
}
