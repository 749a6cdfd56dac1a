import type { CustomerAddressDTO } from "@medusajs/framework/types"
import { z } from "zod"
import type { Address } from "../../workflows/account/addresses"

const place = z.object({
  biteship_area_id: z.string().nullish().catch(null),
  latitude: z.coerce.number().nullish().catch(null),
  longitude: z.coerce.number().nullish().catch(null),
})

/** An address as its owner sees it; an empty word is none. */
export function addressView(address: CustomerAddressDTO) {
  const { biteship_area_id, latitude, longitude } = place.parse(address.metadata ?? {})
  const said = (value: string | null | undefined) => value || null
  return {
    id: address.id,
    is_default: address.is_default_shipping,
    address_name: said(address.address_name),
    first_name: said(address.first_name),
    last_name: said(address.last_name),
    phone: said(address.phone),
    address_1: said(address.address_1),
    address_2: said(address.address_2),
    city: said(address.city),
    province: said(address.province),
    postal_code: said(address.postal_code),
    country_code: said(address.country_code),
    biteship_area_id: biteship_area_id ?? null,
    latitude: latitude ?? null,
    longitude: longitude ?? null,
  }
}

type Asked = Omit<Address, "address_2" | "metadata"> & {
  address_2?: string | undefined
  metadata?: Record<string, string | number | null | undefined> | undefined
  is_default: boolean
}

/** A request's body as an address is kept. */
export function askedAddress({ is_default, metadata = {}, address_2 = "", ...address }: Asked): {
  address: Address
  is_default: boolean
} {
  const { biteship_area_id = null, latitude = null, longitude = null } = metadata
  const kept = { biteship_area_id, latitude, longitude }
  return { address: { ...address, address_2, metadata: kept }, is_default }
}
