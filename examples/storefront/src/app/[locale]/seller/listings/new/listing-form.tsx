"use client"

import type { ListingView, Routes } from "medusa-plugin-reluv/client"
import { useRouter } from "next/navigation"
import { type FormEvent, useState } from "react"
import { forgetKey, keptKey } from "@/browser/kept-key"
import { call } from "@/browser/reluv"
import { said } from "@/browser/said"
import { fill } from "@/texts/fill"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { Refused } from "@/ui/refused"
import ui from "@/ui/ui.module.css"
import { useSending } from "@/ui/use-sending"
import { PhotoField } from "./photo-field"
import { useKeptForm } from "./use-kept-form"

type Body = Routes["POST /seller/listings"]["body"]
type Condition = ListingView["condition"]
const CONDITIONS: readonly Condition[] = ["new", "like_new", "good", "fair"]

type Texts = Record<
  | "photos"
  | "uploading"
  | "removePhoto"
  | "itemTitle"
  | "description"
  | "category"
  | "condition"
  | "brand"
  | "size"
  | "color"
  | "price"
  | "weight"
  | "choose"
  | "measure"
  | "defect"
  | "defectHint"
  | "publish"
  | "kept",
  string
> & { errors: Record<string, string> }

type Category = {
  id: string
  name: string
  measurements: readonly { key: string; label: string; required: boolean }[]
}

type Props = {
  sellerId: string
  /** the path below which each listing is */
  done: string
  categories: readonly Category[]
  conditions: Record<Condition, string>
  texts: Texts
}

/** A piece, from photos to published. What was filled in survives a reload. */
export function ListingForm({ sellerId, done, categories, conditions, texts }: Props) {
  const router = useRouter()
  const { isSending, refused, send } = useSending(texts.errors)
  const { photos, setPhotos, formRef, onInput, forget, values } = useKeptForm(sellerId)
  const [categoryId, setCategoryId] = useState<string | null>(null)
  const [condition, setCondition] = useState<string | null>(null)
  const shownCategory = categoryId ?? values.category_id ?? ""
  const shownCondition = condition ?? values.condition ?? ""
  const category = categories.find(({ id }) => id === shownCategory)

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = new FormData(event.currentTarget)
    const typed = (name: string) => said(given, name).trim()
    const number = (name: string) => Number(typed(name).replaceAll(/\D/g, ""))
    const measured = (category?.measurements ?? []).flatMap(({ key }) => {
      const centimetres = Number(typed(`cm_${key}`).replace(",", "."))
      return centimetres > 0 ? [[key, centimetres] as const] : []
    })
    const defect = typed("defect")
    void send(async () => {
      const body: Body = {
        title: typed("title"),
        description: typed("description") || null,
        category_id: shownCategory,
        condition: CONDITIONS.find((one) => one === shownCondition) ?? null,
        brand: typed("brand") || null,
        size: typed("size") || null,
        color: typed("color") || null,
        price: number("price"),
        weight: number("weight"),
        images: [...photos],
        measurements: measured.length > 0 ? Object.fromEntries(measured) : null,
        defects: defect ? [{ description: defect, picture: photos.at(-1) ?? null }] : null,
        status: "active",
      }
      // Sent again after a lost answer it is the same piece.
      const key = keptKey("listing", JSON.stringify(body))
      const { listing } = await call("POST /seller/listings", {
        headers: { "x-seller-id": sellerId, "idempotency-key": key },
        body,
      })
      forgetKey("listing")
      forget()
      router.push(`${done}/${listing.id}`)
    })
  }

  return (
    <form ref={formRef} className={form.form} onSubmit={onSubmit} onInput={onInput} method="post">
      <PhotoField sellerId={sellerId} photos={photos} onPhotos={setPhotos} texts={texts} />
      <Field label={texts.itemTitle} name="title" maxLength={80} required />
      <div className={form.two}>
        <Field label={texts.price} name="price" inputMode="numeric" required />
        <Field label={texts.weight} name="weight" inputMode="numeric" required />
      </div>
      <Choice
        name="category_id"
        label={texts.category}
        choose={texts.choose}
        value={shownCategory}
        options={categories.map(({ id, name }) => [id, name])}
        onChoose={setCategoryId}
      />
      <Choice
        name="condition"
        label={texts.condition}
        choose={texts.choose}
        value={shownCondition}
        options={CONDITIONS.map((one) => [one, conditions[one]])}
        onChoose={setCondition}
      />
      {shownCondition === "fair" ? (
        <Field
          label={texts.defect}
          hint={texts.defectHint}
          name="defect"
          defaultValue={values.defect}
          maxLength={200}
          required
        />
      ) : null}
      <div className={form.two}>
        <Field label={texts.brand} name="brand" maxLength={60} />
        <Field label={texts.size} name="size" maxLength={40} />
      </div>
      <Field label={texts.color} name="color" maxLength={40} />
      {category && category.measurements.length > 0 ? (
        <div className={form.two}>
          {category.measurements.map(({ key, label, required }) => (
            <Field
              key={key}
              label={fill(texts.measure, { name: label })}
              name={`cm_${key}`}
              inputMode="decimal"
              defaultValue={values[`cm_${key}`]}
              required={required}
            />
          ))}
        </div>
      ) : null}
      <label className={form.field}>
        <span>{texts.description}</span>
        <textarea name="description" maxLength={4000} />
      </label>
      <p className={`${ui.small} ${ui.soft}`}>{texts.kept}</p>
      <Refused text={refused} />
      <button
        type="submit"
        className={`${ui.button} ${ui.wide}`}
        disabled={isSending || photos.length === 0}
      >
        {texts.publish}
      </button>
    </form>
  )
}

function Choice({
  name,
  label,
  choose,
  value,
  options,
  onChoose,
}: {
  name: string
  label: string
  choose: string
  value: string
  options: readonly (readonly [value: string, label: string])[]
  onChoose: (value: string) => void
}) {
  return (
    <label className={form.field}>
      <span>{label}</span>
      <select name={name} value={value} onChange={(event) => onChoose(event.target.value)} required>
        <option value="">{choose}</option>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}
