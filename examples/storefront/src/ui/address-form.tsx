"use client"

import type { AreaView, Routes } from "medusa-plugin-reluv/client"
import { type FormEvent, type ReactNode, useState } from "react"
import { submitted } from "@/browser/given"
import { AreaField, type AreaTexts } from "./area-field"
import { Field } from "./field"
import form from "./form.module.css"
import ui from "./ui.module.css"

export type Address = Routes["POST /store/purchases"]["body"]["shipping_address"]

export type AddressTexts = AreaTexts &
  Record<"firstName" | "lastName" | "phone" | "street" | "note", string>

/** An address: the district is chosen from those that couriers know, and brings city, province and postal code. */
export function AddressForm({
  address,
  name,
  disabled,
  texts,
  onUse,
  children,
}: {
  /** what it is filled with */
  address?: Address
  /** of the button that sends it */
  name: string
  disabled?: boolean
  texts: AddressTexts
  onUse: (address: Address, given: ReturnType<typeof submitted>) => void
  /** more fields */
  children?: ReactNode
}) {
  const [known] = useState(() => address && areaOf(address))
  const [area, setArea] = useState<AreaView | null>(known ?? null)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const given = submitted(event)
    if (!area) return
    const note = given.text("note")
    onUse(
      {
        first_name: given.text("first_name"),
        last_name: given.text("last_name"),
        phone: given.text("phone"),
        address_1: given.text("street"),
        ...(note && { address_2: note }),
        city: area.city ?? area.name,
        province: area.province ?? area.name,
        postal_code: area.postal_code ?? "",
        // Coordinates are those of the district that was chosen with them.
        metadata: area === known ? address?.metadata : { biteship_area_id: area.id },
      },
      given
    )
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <div className={form.two}>
        <Field
          label={texts.firstName}
          name="first_name"
          autoComplete="given-name"
          defaultValue={address?.first_name}
          maxLength={100}
          required
        />
        <Field
          label={texts.lastName}
          name="last_name"
          autoComplete="family-name"
          defaultValue={address?.last_name}
          maxLength={100}
        />
      </div>
      <Field
        label={texts.phone}
        name="phone"
        type="tel"
        autoComplete="tel"
        defaultValue={address?.phone}
        required
      />
      <Field
        label={texts.street}
        name="street"
        autoComplete="street-address"
        defaultValue={address?.address_1}
        maxLength={250}
        required
      />
      <AreaField texts={texts} area={area} onChoose={setArea} />
      <Field label={texts.note} name="note" defaultValue={address?.address_2} maxLength={250} />
      {children}
      <button type="submit" className={ui.button} disabled={!area || disabled}>
        {name}
      </button>
    </form>
  )
}

/** The district of an address that exists, as it is chosen. */
function areaOf({ city, province, postal_code, metadata }: Address): AreaView {
  return {
    id: metadata?.biteship_area_id ?? "",
    name: `${city}, ${province} ${postal_code}`,
    city,
    province,
    district: null,
    postal_code,
  }
}
