import { Hint, Input, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"

type Props = {
  label: string
  hint?: string
  value: string
  /** Of one line. */
  isShort?: boolean
  isOptional?: boolean
  onChange: (value: string) => void
}

/** A text that the operator has to write, or may, with its label and a hint that screen readers find. */
export function TextField({
  label,
  hint,
  value,
  isShort = false,
  isOptional = false,
  onChange,
}: Props) {
  const id = useId()
  const field = {
    id,
    "aria-required": !isOptional,
    "aria-describedby": hint ? `${id}-hint` : undefined,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {isShort ? <Input {...field} /> : <Textarea rows={3} {...field} />}
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </div>
  )
}
