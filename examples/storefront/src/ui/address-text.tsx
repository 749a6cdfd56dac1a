import type { Address } from "./address-form"
import ui from "./ui.module.css"

/** An address, as it stands on a parcel. */
export function AddressText({ address }: { address: Address }) {
  const { first_name, last_name, phone, address_1, address_2, city, province, postal_code } =
    address
  return (
    <span>
      <strong className={ui.strong}>
        {first_name} {last_name}
      </strong>{" "}
      · {phone}
      <br />
      {address_1}
      {address_2 ? ` (${address_2})` : ""}, {city}, {province} {postal_code}
    </span>
  )
}
