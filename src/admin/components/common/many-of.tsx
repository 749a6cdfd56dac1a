import { Checkbox, Label } from "@medusajs/ui"
import { useId } from "react"

type Props<Value extends string> = {
  label: string
  options: readonly { value: Value; label: string }[]
  value: readonly Value[]
  onChange: (value: Value[]) => void
}

/** Any of a few values. */
export function ManyOf<Value extends string>({ label, options, value, onChange }: Props<Value>) {
  const id = useId()
  const set = (changed: Value, isIn: boolean) =>
    onChange(
      options
        .map((option) => option.value)
        .filter((one) => (one === changed ? isIn : value.includes(one)))
    )
  return (
    <fieldset className="flex flex-col gap-y-2">
      <legend className="txt-compact-small-plus mb-2">{label}</legend>
      <div className="grid grid-cols-2 gap-x-4 gap-y-2">
        {options.map((option) => (
          <div key={option.value} className="flex min-w-0 items-center gap-x-2">
            <Checkbox
              id={`${id}-${option.value}`}
              checked={value.includes(option.value)}
              onCheckedChange={(checked) => set(option.value, checked === true)}
            />
            <Label htmlFor={`${id}-${option.value}`} size="small">
              {option.label}
            </Label>
          </div>
        ))}
      </div>
    </fieldset>
  )
}
