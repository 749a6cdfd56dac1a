"use client"

import type { AnswerOf } from "medusa-plugin-reluv/client"
import { useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { submitted } from "@/browser/given"
import { call } from "@/browser/reluv"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import { Sure } from "@/ui/sure"
import ui from "@/ui/ui.module.css"
import { useChange } from "@/ui/use-change"
import {
  type Condition,
  type FieldTexts,
  type ListingCategory,
  ListingFields,
  toldOf,
} from "../listing-fields"

type Told = Pick<
  AnswerOf<"GET /seller/listings/:id">["listing"],
  | "id"
  | "title"
  | "description"
  | "condition"
  | "brand"
  | "size"
  | "color"
  | "weight"
  | "measurements"
  | "defects"
  | "images"
  | "category_ids"
>

type Props = {
  listing: Told
  sellerId: string
  categories: readonly ListingCategory[]
  conditions: Record<Condition, string>
  texts: FieldTexts & Record<"saveAll" | "saved", string>
}

/** All that is told of a piece, changed. What the form does not ask for stays as it is. */
export function EditListing({ listing, sellerId, categories, conditions, texts }: Props) {
  const { isSending, refused, change } = useChange(texts.errors)
  const [photos, setPhotos] = useState<readonly string[]>(listing.images)
  const [isSaved, setSaved] = useState(false)
  const [isUploading, setUploading] = useState(false)
  const category = categories.find(({ id }) => listing.category_ids.includes(id))
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const { condition, ...told } = toldOf(submitted(event), {
      photos,
      categories,
      known: listing.defects,
    })
    const isSameCategory = told.category_id === category?.id
    const measurements = { ...(isSameCategory && unasked()), ...told.measurements }
    const body = changed(
      {
        ...told,
        ...(condition && { condition }),
        measurements: Object.keys(measurements).length > 0 ? measurements : null,
        defects: told.defects ?? [],
      },
      { ...listing, category_id: category?.id ?? null }
    )
    void change(async () => {
      setSaved(false)
      if (Object.keys(body).length > 0)
        await call("POST /seller/listings/:id", {
          params: { id: listing.id },
          body,
          headers: { "x-seller-id": sellerId },
        })
      setSaved(true)
    })
  }
  /** Measured, though the category does not ask for it. */
  function unasked(): Record<string, number> {
    const asked = new Set(category?.measurements.map(({ key }) => key))
    return Object.fromEntries(
      Object.entries(listing.measurements ?? {}).filter(([key]) => !asked.has(key))
    )
  }
  return (
    <form className={form.form} onSubmit={onSubmit} method="post">
      <ListingFields
        // What was cleared away is no field any more, and the others have other numbers.
        key={JSON.stringify(listing.defects)}
        sellerId={sellerId}
        photos={photos}
        onPhotos={setPhotos}
        onBusy={setUploading}
        values={valuesOf(listing, category?.id)}
        defects={listing.defects.length}
        hasPrice={false}
        categories={categories}
        conditions={conditions}
        texts={texts}
      />
      <Refused text={refused} />
      <p role="status" className={ui.small}>
        {isSaved ? texts.saved : null}
      </p>
      <button
        type="submit"
        className={`${ui.button} ${ui.wide}`}
        disabled={isSending || isUploading || photos.length === 0}
      >
        {texts.saveAll}
      </button>
    </form>
  )
}

/** Takes a piece out of the shop for good. */
export function DeleteListing({
  id,
  sellerId,
  next,
  texts,
}: {
  id: string
  sellerId: string
  next: string
  texts: Record<"remove" | "removeSure" | "yes" | "no", string> & { errors: Record<string, string> }
}) {
  const router = useRouter()
  const { isSending, refused, send } = useChange(texts.errors)
  const remove = () =>
    void send(async () => {
      await call("DELETE /seller/listings/:id", {
        params: { id },
        headers: { "x-seller-id": sellerId },
      })
      router.push(next)
      router.refresh()
    })
  return (
    <>
      <Sure
        name={texts.remove}
        question={texts.removeSure}
        yes={texts.yes}
        no={texts.no}
        className={ui.plain}
        disabled={isSending}
        onYes={remove}
      />
      <Refused text={refused} />
    </>
  )
}

/**
 * What somebody changed, and nothing else: what is told anew is looked at anew, and what a colleague has changed meanwhile
 * stays.
 */
function changed<Body extends object>(told: Body, before: object): Partial<Body> {
  const known = new Map(Object.entries(before))
  return Object.fromEntries(
    Object.entries(told).filter(([name, value]) => plain(value) !== plain(known.get(name)))
  ) as Partial<Body>
}

/** The same text for the same value, whatever the order of its keys. */
function plain(value: unknown): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => a.localeCompare(b)))
      : part
  )
}

function valuesOf(listing: Told, categoryId: string | undefined) {
  const { title, description, condition, brand, size, color, weight, measurements } = listing
  return {
    title,
    description: description ?? "",
    category_id: categoryId,
    condition: condition ?? undefined,
    brand: brand ?? "",
    size: size ?? "",
    color: color ?? "",
    weight: weight?.toString(),
    ...Object.fromEntries(
      Object.entries(measurements ?? {}).map(([key, value]) => [`cm_${key}`, String(value)])
    ),
    ...Object.fromEntries(listing.defects.map(({ description: text }, n) => [`defect_${n}`, text])),
  }
}
