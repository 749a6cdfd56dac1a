import { ArrowUpMini, Trash } from "@medusajs/icons"
import { Button, Checkbox, IconButton, Input, Label } from "@medusajs/ui"
import { useId } from "react"
import type { OperatorCategoryView } from "../../../types/http"
import { useTexts } from "../../lib/texts"

type Measurements = OperatorCategoryView["inherited"]["measurements"]
type Measurement = Measurements[number]

const EMPTY: Measurement = { key: "", label: { en: "", id: "" }, unit: "cm", required: true }
const MOST = 20

type Props = { value: Measurements; onChange: (value: Measurements) => void }

/** The lengths that a form asks for, in its order. */
export function MeasurementsField({ value, onChange }: Props) {
  const { t } = useTexts()
  const set = (at: number, one: Measurement) => onChange(value.with(at, one))
  return (
    <div className="flex flex-col items-start gap-y-3">
      <ol className="flex w-full flex-col gap-y-3">
        {value.map((one, at) => (
          // A key is being typed, so that it names no row.
          // oxlint-disable-next-line no-array-index-key
          <li key={at} className="border-ui-border-base rounded-lg border p-3">
            <Row
              value={one}
              isFirst={at === 0}
              onChange={(changed) => set(at, changed)}
              onUp={() => onChange(value.toSpliced(at - 1, 2, one, value[at - 1] ?? one))}
              onRemove={() => onChange(value.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ol>
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={value.length >= MOST}
        onClick={() => onChange([...value, EMPTY])}
      >
        {t("category.add")}
      </Button>
    </div>
  )
}

type RowProps = {
  value: Measurement
  isFirst: boolean
  onChange: (value: Measurement) => void
  onUp: () => void
  onRemove: () => void
}

function Row({ value, isFirst, onChange, onUp, onRemove }: RowProps) {
  const { t, language } = useTexts()
  const id = useId()
  const { key, label, required } = value
  const name = (language === "id" ? label.id : label.en) || key
  return (
    <div className="flex flex-col gap-y-2">
      <Field
        label={t("category.key")}
        value={key}
        onChange={(typed) => onChange({ ...value, key: typed.toLowerCase().replace(/[ -]/g, "_") })}
      />
      <div className="grid gap-2 sm:grid-cols-2">
        <Field
          label={t("category.labelId")}
          value={label.id}
          onChange={(typed) => onChange({ ...value, label: { ...label, id: typed } })}
        />
        <Field
          label={t("category.labelEn")}
          value={label.en}
          onChange={(typed) => onChange({ ...value, label: { ...label, en: typed } })}
        />
      </div>
      <div className="flex items-center justify-between gap-x-2">
        <div className="flex items-center gap-x-2">
          <Checkbox
            id={id}
            checked={required}
            onCheckedChange={(checked) => onChange({ ...value, required: checked === true })}
          />
          <Label htmlFor={id} size="small" className="first-letter:uppercase">
            {t("category.required")}
          </Label>
        </div>
        <div className="flex items-center gap-x-1">
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            disabled={isFirst}
            aria-label={t("category.up", { name })}
            onClick={onUp}
          >
            <ArrowUpMini />
          </IconButton>
          <IconButton
            type="button"
            size="small"
            variant="transparent"
            aria-label={t("category.remove", { name })}
            onClick={onRemove}
          >
            <Trash />
          </IconButton>
        </div>
      </div>
    </div>
  )
}

type FieldProps = { label: string; value: string; onChange: (typed: string) => void }

function Field({ label, value, onChange }: FieldProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="xsmall" className="text-ui-fg-subtle">
        {label}
      </Label>
      <Input
        id={id}
        size="small"
        value={value}
        maxLength={60}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
