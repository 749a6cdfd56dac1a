"use client"

import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"

type Texts = Record<"price" | "save" | "saved" | "hide" | "show", string> & {
  errors: Record<string, string>
}

type Props = {
  listing: {
    id: string
    /** null where each variant has one of its own */
    price: number | null
    /** what it can become now */
    next: "active" | "inactive" | null
  }
  sellerId: string
  texts: Texts
}

/** Another price, or not for sale for a while. */
export function ChangeListing({ listing: { id, price, next }, sellerId, texts }: Props) {
  const { isSending, refused, change } = useChange(texts.errors)
  const [isSaved, setSaved] = useState(false)
  const become = (body: { price: number } | { status: "active" | "inactive" }) =>
    void change(async () => {
      setSaved(false)
      await call("POST /seller/listings/:id", {
        params: { id },
        body,
        headers: { "x-seller-id": sellerId },
      })
      setSaved(true)
    })
  const onSubmit = (event: FormEvent<HTMLFormElement>) =>
    become({ price: submitted(event).whole("price") })
  return (
    <>
      {price === null ? null : (
        <form className={form.form} onSubmit={onSubmit} method="post">
          <Field
            label={texts.price}
            name="price"
            inputMode="numeric"
            defaultValue={price}
            maxLength={13}
            required
          />
          <button type="submit" className={ui.button} disabled={isSending}>
            {texts.save}
          </button>
        </form>
      )}
      {next === null ? null : (
        <p className={ui.actions}>
          <button
            type="button"
            className={`${ui.button} ${ui.quiet}`}
            disabled={isSending}
            onClick={() => become({ status: next })}
          >
            {next === "inactive" ? texts.hide : texts.show}
          </button>
        </p>
      )}
      <p role="status" className={ui.small}>
        {isSaved ? texts.saved : null}
      </p>
      <Refused text={refused} />
    </>
  )
}
