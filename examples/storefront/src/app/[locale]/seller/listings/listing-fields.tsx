"use client"

import type { ListingView, Routes } from "medusa-plugin-reluv/client"
import { useState } from "react"
import type { submitted } from "@/browser/given"
import { fill } from "@/texts/fill"
import { Field } from "@/ui/field"
import form from "@/ui/form.module.css"
import { PhotoField, type PhotoTexts } from "./photo-field"

type Body = Routes["POST /seller/listings"]["body"]
export type Condition = ListingView["condition"]
type Defect = NonNullable<Body["defects"]>[number]
const CONDITIONS: readonly Condition[] = ["new", "like_new", "good", "fair"]

export type FieldTexts = PhotoTexts &
  Record<
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
    | "defectHint",
    string
  >

export type ListingCategory = {
  id: string
  name: string
  measurements: readonly { key: string; label: string; required: boolean }[]
}

type Props = {
  sellerId: string
  photos: readonly string[]
  onPhotos: (photos: readonly string[]) => void
  onBusy: (isBusy: boolean) => void
  /** what is filled in already, by the names of fields */
  values: Record<string, string | undefined>
  /** how many defects are told already */
  defects?: number
  hasPrice: boolean
  categories: readonly ListingCategory[]
  conditions: Record<Condition, string>
  texts: FieldTexts
}

/** What is told of a piece: photos, what it is, and what its category asks for. */
export function ListingFields(props: Props) {
  const { sellerId, photos, onPhotos, onBusy, values, defects = 0, hasPrice } = props
  const { categories, conditions, texts } = props
  const [categoryId, setCategoryId] = useState<string | null>(null)
  const [condition, setCondition] = useState<string | null>(null)
  const shownCategory = categoryId ?? values.category_id ?? ""
  const shownCondition = condition ?? values.condition ?? ""
  const category = categories.find(({ id }) => id === shownCategory)
  const named = Array.from({ length: defects }, (_, n) => `defect_${n}`)
  const defectNames = shownCondition === "fair" ? [...named, `defect_${defects}`] : named
  return (
    <>
      <PhotoField
        sellerId={sellerId}
        photos={photos}
        onPhotos={onPhotos}
        onBusy={onBusy}
        texts={texts}
      />
      <Field
        label={texts.itemTitle}
        name="title"
        defaultValue={values.title}
        maxLength={80}
        required
      />
      <div className={form.two}>
        {hasPrice ? (
          <Field
            label={texts.price}
            name="price"
            defaultValue={values.price}
            inputMode="numeric"
            required
          />
        ) : null}
        <Field
          label={texts.weight}
          name="weight"
          defaultValue={values.weight}
          inputMode="numeric"
          required
        />
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
      {defectNames.map((name, n) => (
        <Field
          key={name}
          label={texts.defect}
          hint={n === defectNames.length - 1 ? texts.defectHint : undefined}
          name={name}
          defaultValue={values[name]}
          maxLength={300}
          required={shownCondition === "fair" && n === 0}
        />
      ))}
      <div className={form.two}>
        <Field label={texts.brand} name="brand" defaultValue={values.brand} maxLength={60} />
        <Field label={texts.size} name="size" defaultValue={values.size} maxLength={40} />
      </div>
      <Field label={texts.color} name="color" defaultValue={values.color} maxLength={40} />
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
        <textarea name="description" defaultValue={values.description} maxLength={5000} />
      </label>
    </>
  )
}

/** What those fields say, as a listing takes it. */
export function toldOf(
  given: ReturnType<typeof submitted>,
  {
    photos,
    categories,
    known = [],
  }: {
    photos: readonly string[]
    categories: readonly ListingCategory[]
    /** defects that were told before, with the photos that show them */
    known?: readonly Defect[]
  }
) {
  const category = categories.find(({ id }) => id === given.text("category_id"))
  const measured = (category?.measurements ?? []).flatMap(({ key }) => {
    const centimetres = Number(given.text(`cm_${key}`).replace(",", "."))
    return centimetres > 0 ? [[key, centimetres] as const] : []
  })
  const defects = Array.from({ length: known.length + 1 }, (_, n): Defect[] => {
    const description = given.text(`defect_${n}`)
    return description ? [{ description, picture: pictureOf(known[n]) }] : []
  }).flat()
  /** One that was told without a picture stays without; a new one is shown by the last photo. */
  function pictureOf(defect: Defect | undefined): string | null {
    const shown = defect?.picture
    if (defect && !shown) return null
    return shown && photos.includes(shown) ? shown : (photos.at(-1) ?? null)
  }
  return {
    title: given.text("title"),
    description: given.text("description") || null,
    category_id: category?.id ?? null,
    condition: CONDITIONS.find((one) => one === given.text("condition")) ?? null,
    brand: given.text("brand") || null,
    size: given.text("size") || null,
    color: given.text("color") || null,
    weight: given.whole("weight"),
    images: [...photos],
    measurements: measured.length > 0 ? Object.fromEntries(measured) : null,
    defects: defects.length > 0 ? defects : null,
  } satisfies Body
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
