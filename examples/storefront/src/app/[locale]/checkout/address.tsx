"use client"

import type { AreaView, Routes } from "medusa-plugin-reluv/client"
import { type FormEvent, useState } from "react"
import { said } from "@/browser/said"
import { AreaField } from "@/ui/area-field"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import ui from "@/ui/ui.module.css"

export type Address = Routes["POST /store/purchases"]["body"]["shipping_address"]

export type AddressTexts = Record<
  | "firstName"
  | "lastName"
  | "phone"
  | "street"
  | "area"
  | "areaHint"
  | "areaNone"
  | "areaFailed"
  | "areaAgain"
  | "note"
  | "keep"
  | "use",
  string
>

/** A new address: the district is chosen from those that couriers know, and brings city, province and postal code. */
export function AddressForm({
  texts,
  onUse,
}: {
  texts: AddressTexts
  onUse: (address: Address, keep: boolean) => void
}) {
  const [area, setArea] = useState<AreaView | null>(null)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!area) return
    const given = new FormData(event.currentTarget)
    const typed = (name: string) => said(given, name).trim()
    const note = typed("note")
    onUse(
      {
        first_name: typed("first_name"),
        last_name: typed("last_name"),
        phone: typed("phone"),
        address_1: typed("street"),
        ...(note && { address_2: note }),
        city: area.city ?? area.name,
        province: area.province ?? area.name,
        postal_code: area.postal_code ?? "",
        metadata: { biteship_area_id: area.id },
      },
      given.get("keep") === "on"
    )
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <div className={form.two}>
        <Field label={texts.firstName} name="first_name" autoComplete="given-name" required />
        <Field label={texts.lastName} name="last_name" autoComplete="family-name" />
      </div>
      <Field label={texts.phone} name="phone" type="tel" autoComplete="tel" required />
      <Field label={texts.street} name="street" autoComplete="street-address" required />
      <AreaField texts={texts} area={area} onChoose={setArea} />
      <Field label={texts.note} name="note" maxLength={250} />
      <label className={form.check}>
        <input type="checkbox" name="keep" defaultChecked /> {texts.keep}
      </label>
      <button type="submit" className={ui.button} disabled={!area}>
        {texts.use}
      </button>
    </form>
  )
}
