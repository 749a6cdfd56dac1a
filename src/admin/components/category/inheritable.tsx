import { Heading, Label, Switch } from "@medusajs/ui"
import { type ReactNode, useId } from "react"
import { useTexts } from "../../lib/texts"

type Props<Value> = {
  label: string
  /** Null is as in the category above. */
  value: Value | null
  /** What it begins with when it is said here. */
  fallback: Value
  onChange: (value: Value | null) => void
  children: (value: Value) => ReactNode
}

/** Something that a category says itself or has from above. */
export function Inheritable<Value>({ label, value, fallback, onChange, children }: Props<Value>) {
  const { t } = useTexts()
  const id = useId()
  return (
    <section className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h3">{label}</Heading>
        <div className="flex items-center gap-x-2">
          <Label htmlFor={id} size="small" className="text-ui-fg-subtle">
            {t("category.inherit")}
          </Label>
          <Switch
            id={id}
            size="small"
            checked={value === null}
            onCheckedChange={(inherits) => onChange(inherits ? null : fallback)}
          />
        </div>
      </div>
      {value !== null && children(value)}
    </section>
  )
}
