"use client"

import { useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import {
  type Condition,
  type FieldTexts,
  type ListingCategory,
  ListingFields,
  toldOf,
} from "../listing-fields"
import { useKeptForm } from "./use-kept-form"

type Props = {
  sellerId: string
  /** where a listing on sale is seen, and where one that waits is */
  done: string
  mine: string
  categories: readonly ListingCategory[]
  conditions: Record<Condition, string>
  texts: FieldTexts & Record<"publish" | "kept", string>
}

/** A piece, from photos to published. What was filled in survives a reload. */
export function ListingForm({ sellerId, done, mine, categories, conditions, texts }: Props) {
  const router = useRouter()
  const { isSending, refused, sendOnce } = useChange(texts.errors)
  const [isUploading, setUploading] = useState(false)
  const { photos, setPhotos, formRef, onInput, forget, values } = useKeptForm(sellerId)

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const given = submitted(event)
    const body = {
      ...toldOf(given, { photos, categories }),
      price: given.whole("price"),
      status: "active" as const,
    }
    void sendOnce({ name: "listing", of: JSON.stringify(body) }, async (key) => {
      const { listing } = await call("POST /seller/listings", {
        headers: { "x-seller-id": sellerId, "idempotency-key": key },
        body,
      })
      forget()
      // One that somebody looks at first is nowhere to be seen yet.
      router.push(`${listing.status === "active" ? done : mine}/${listing.id}`)
    })
  }

  return (
    <form ref={formRef} className={form.form} onSubmit={onSubmit} onInput={onInput} method="post">
      <ListingFields
        sellerId={sellerId}
        photos={photos}
        onPhotos={setPhotos}
        onBusy={setUploading}
        values={values}
        hasPrice
        categories={categories}
        conditions={conditions}
        texts={texts}
      />
      <p className={`${ui.small} ${ui.soft}`}>{texts.kept}</p>
      <Refused text={refused} />
      <button
        type="submit"
        className={`${ui.button} ${ui.wide}`}
        disabled={isSending || isUploading || photos.length === 0}
      >
        {texts.publish}
      </button>
    </form>
  )
}
