import type { CustomerAddressDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createCustomerAddressesWorkflow,
  deleteCustomerAddressesWorkflow,
  updateCustomerAddressesWorkflow,
} from "@medusajs/medusa/core-flows"
import { MOST_ADDRESSES } from "../../domain/account/profile"
import { AccountErrors } from "../../modules/account/errors"
import { addressProblem } from "../shipping/address-problem"

/** As a parcel needs it, and as Medusa keeps it: `metadata` holds the area and the coordinates. */
export type Address = {
  address_name: string | null
  first_name: string
  last_name: string
  phone: string
  address_1: string
  address_2: string | null
  city: string
  province: string
  postal_code: string
  country_code: string
  metadata: Record<string, string | number | null>
}

type Whose = { customer_id: string }
const PATIENCE_SECONDS = 30

/** Every change of somebody's addresses, one after the other: there are never more than 20, and one is the default. */
function oneByOne<T>(
  container: MedusaContainer,
  { customer_id }: Whose,
  work: () => Promise<T>
): Promise<T> {
  return container
    .resolve(Modules.LOCKING)
    .execute([`reluv-addresses:${customer_id}`], work, { timeout: PATIENCE_SECONDS })
}

/** The default first, then as they were added. */
export function listAddresses(
  container: MedusaContainer,
  { customer_id }: Whose
): Promise<CustomerAddressDTO[]> {
  return container
    .resolve(Modules.CUSTOMER)
    .listCustomerAddresses(
      { customer_id },
      { order: { is_default_shipping: "DESC", created_at: "ASC", id: "ASC" }, take: MOST_LISTED }
    )
}

/** Medusa's own routes know no limit. */
const MOST_LISTED = 100

/** The first is the default. Throws `ADDRESSES_FULL`, and what an address of an order is refused with. */
export async function addAddress(
  container: MedusaContainer,
  { customer_id, address, is_default }: Whose & { address: Address; is_default: boolean }
): Promise<CustomerAddressDTO> {
  await requireDeliverable(container, address)
  return oneByOne(container, { customer_id }, async () => {
    const known = await listAddresses(container, { customer_id })
    if (known.length >= MOST_ADDRESSES) throw AccountErrors.ADDRESSES_FULL()
    const is_default_shipping = is_default || !known.some((one) => one.is_default_shipping)
    const { result } = await createCustomerAddressesWorkflow(container).run({
      input: { addresses: [{ ...asMedusa(address), customer_id, is_default_shipping }] },
    })
    return result[0] as CustomerAddressDTO
  })
}

/** The whole address anew. Throws `ADDRESS_NOT_FOUND`, and what an address of an order is refused with. */
export async function changeAddress(
  container: MedusaContainer,
  {
    customer_id,
    id,
    address,
    is_default,
  }: Whose & { id: string; address: Address; is_default: boolean }
): Promise<CustomerAddressDTO> {
  await requireDeliverable(container, address)
  return oneByOne(container, { customer_id }, async () => {
    await requireOwn(container, { customer_id, id })
    const { result } = await updateCustomerAddressesWorkflow(container).run({
      input: {
        selector: { id, customer_id },
        // The default stays one until another is.
        update: { ...asMedusa(address), ...(is_default && { is_default_shipping: true }) },
      },
    })
    return result[0] as CustomerAddressDTO
  })
}

/** Where it was the default, the oldest of the others is. Throws `ADDRESS_NOT_FOUND`. */
export async function removeAddress(
  container: MedusaContainer,
  { customer_id, id }: Whose & { id: string }
): Promise<void> {
  await oneByOne(container, { customer_id }, async () => {
    await requireOwn(container, { customer_id, id })
    await deleteCustomerAddressesWorkflow(container).run({ input: { ids: [id] } })
    const [next] = await listAddresses(container, { customer_id })
    if (!next || next.is_default_shipping) return
    await updateCustomerAddressesWorkflow(container).run({
      input: { selector: { id: next.id, customer_id }, update: { is_default_shipping: true } },
    })
  })
}

async function requireOwn(
  container: MedusaContainer,
  { customer_id, id }: Whose & { id: string }
): Promise<void> {
  const [own] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomerAddresses({ id, customer_id }, { select: ["id"], take: 1 })
  if (!own) throw AccountErrors.ADDRESS_NOT_FOUND()
}

async function requireDeliverable(container: MedusaContainer, address: Address): Promise<void> {
  const problem = await addressProblem(container, address, "is_overlooked")
  if (problem) throw problem
}

/** Medusa's types know no field that is empty, its table does. */
function asMedusa({ address_name, address_2, ...address }: Address) {
  return { ...address, address_name: address_name ?? "", address_2: address_2 ?? "" }
}
