import { Hint, Input, Label } from "@medusajs/ui"
import { useId } from "react"

type Props = {
  label: string
  hint?: string
  value: number | null
  most?: number
  isRequired?: boolean
  onChange: (value: number | null) => void
}

/** A whole number, or nothing. */
export function NumberField({ label, hint, value, most, isRequired, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Input
        id={id}
        type="number"
        inputMode="numeric"
        min={1}
        max={most}
        step={1}
        aria-required={isRequired}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value ?? ""}
        onChange={({ target }) => onChange(target.value === "" ? null : Number(target.value))}
      />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </div>
  )
}
