import { Hint, Label, Switch } from "@medusajs/ui"
import { useId } from "react"

type Props = { label: string; hint: string; value: boolean; onChange: (value: boolean) => void }

/** On or off, with what it means. */
export function YesOrNo({ label, hint, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex items-start gap-x-3">
      <Switch
        id={id}
        size="small"
        className="mt-0.5"
        aria-describedby={`${id}-hint`}
        checked={value}
        onCheckedChange={onChange}
      />
      <div className="flex min-w-0 flex-col gap-y-1">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        <Hint id={`${id}-hint`}>{hint}</Hint>
      </div>
    </div>
  )
}
