"use client"

import type { AreaView } from "medusa-plugin-reluv/client"
import { type FormEvent, useEffect, useRef, useState } from "react"
import { givenIn, submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { AreaField, type AreaTexts } from "@/ui/area-field"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = AreaTexts &
  Record<"name" | "handle" | "handleHint" | "phone" | "contact" | "street" | "open", string> & {
    errors: Record<string, string>
  }

export function OpenShop({ texts }: { texts: Texts }) {
  const { isSending, refused, change } = useChange(texts.errors)
  const [area, setArea] = useState<AreaView | null>(null)
  const [handle, setHandle] = useState("")
  const formRef = useRef<HTMLFormElement>(null)
  // What was typed before the page was ready.
  useEffect(() => {
    const form = formRef.current
    if (form) setHandle((known) => known || handleOf(givenIn(form).text("name")))
  }, [])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const given = submitted(event)
    if (!area) return
    void change(() =>
      call("POST /store/sellers", {
        body: {
          name: given.text("name"),
          handle: given.exact("handle"),
          phone: given.exact("phone"),
          origin: {
            contact_name: given.exact("contact"),
            address_1: given.exact("street"),
            city: area.city ?? area.name,
            province: area.province ?? area.name,
            postal_code: area.postal_code ?? "",
            biteship_area_id: area.id,
            ...(area.district && { district: area.district }),
          },
        },
      })
    )
  }
  return (
    <form ref={formRef} className={form.form} onSubmit={onSubmit} method="post">
      <Field
        label={texts.name}
        name="name"
        minLength={3}
        maxLength={60}
        onChange={(event) => setHandle(handleOf(event.target.value))}
        required
      />
      <Field
        label={texts.handle}
        hint={texts.handleHint}
        name="handle"
        value={handle}
        onChange={(event) => setHandle(event.target.value)}
        minLength={3}
        maxLength={40}
        required
      />
      <Field label={texts.phone} name="phone" type="tel" autoComplete="tel" required />
      <Field label={texts.contact} name="contact" autoComplete="name" required />
      <Field label={texts.street} name="street" autoComplete="street-address" required />
      <AreaField texts={texts} area={area} onChoose={setArea} />
      <Refused text={refused} />
      <button type="submit" className={ui.button} disabled={isSending || !area}>
        {texts.open}
      </button>
    </form>
  )
}

function handleOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 40)
}
