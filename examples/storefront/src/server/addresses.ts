import type { AnswerOf } from "medusa-plugin-reluv/client"
import type { Address } from "@/ui/address-form"
import { ask } from "./reluv"

type Kept = AnswerOf<"GET /store/accounts/me/addresses">["addresses"][number]

/** An address of an account, with what it is called there. */
export type KeptAddress = {
  id: string
  name: string | null
  isDefault: boolean
  /** null where an order would be refused for what it lacks */
  address: Address | null
}

/** Where an account has parcels sent, the default first. */
export async function keptAddresses(): Promise<KeptAddress[]> {
  const { addresses } = await ask("GET /store/accounts/me/addresses")
  return addresses.map((kept) => ({
    id: kept.id,
    name: kept.address_name,
    isDefault: kept.is_default,
    address: addressOf(kept),
  }))
}

function addressOf(kept: Kept): Address | null {
  const { first_name, last_name, phone, address_1, address_2, city, province } = kept
  const { postal_code, biteship_area_id, latitude, longitude } = kept
  if (!first_name || !phone || !address_1 || !city || !province || !postal_code) return null
  return {
    first_name,
    last_name: last_name ?? "",
    phone,
    address_1,
    ...(address_2 && { address_2 }),
    city,
    province,
    postal_code,
    metadata: { biteship_area_id, latitude, longitude },
  }
}
