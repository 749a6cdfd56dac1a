import type { MedusaContainer } from "@medusajs/framework/types"
import { RELUV_MODULE } from "../../modules/reluv"
import { BITESHIP_PROVIDER_ID, RAJAONGKIR_PROVIDER_ID } from "../../shared/provider-ids"

/** Medusa's provider that prices the sellers' shipping options: Biteship's, or RajaOngkir's where that is alone. */
export function courierProviderId(container: MedusaContainer): string {
  return container.resolve(RELUV_MODULE).has("biteship")
    ? BITESHIP_PROVIDER_ID
    : RAJAONGKIR_PROVIDER_ID
}
