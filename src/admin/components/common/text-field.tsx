import { Hint, Label, Textarea } from "@medusajs/ui"
import { useId } from "react"

type Props = { label: string; hint?: string; value: string; onChange: (value: string) => void }

/** A text that the operator has to write, with its label and a hint that screen readers find. */
export function TextField({ label, hint, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Textarea
        id={id}
        rows={3}
        aria-required
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
    </div>
  )
}
