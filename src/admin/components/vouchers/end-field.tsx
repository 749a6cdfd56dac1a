import { DatePicker, Label } from "@medusajs/ui"
import { useId } from "react"

type Props = { label: string; value: Date | null; onChange: (value: Date | null) => void }

/** A moment, or none. */
export function EndField({ label, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" weight="plus" id={id}>
        {label}
      </Label>
      <DatePicker aria-labelledby={id} granularity="minute" value={value} onChange={onChange} />
    </div>
  )
}
