import { Select } from "@medusajs/ui"

/** Radix does not allow an empty value, and the address need not name "everything". */
const ALL = "all"

type Props = {
  label: string
  value: string
  options: { value: string; label: string }[]
  /** The text of "no filter", where there can be none. */
  all?: string
  onChange: (value: string) => void
}

/** One filter of a list. */
export function FilterSelect({ label, value, options, all, onChange }: Props) {
  return (
    <Select
      size="small"
      value={value || ALL}
      onValueChange={(chosen) => onChange(chosen === ALL ? "" : chosen)}
    >
      <Select.Trigger aria-label={label} className="w-auto min-w-40">
        <Select.Value />
      </Select.Trigger>
      <Select.Content>
        {all && <Select.Item value={ALL}>{all}</Select.Item>}
        {options.map((option) => (
          <Select.Item key={option.value} value={option.value}>
            {option.label}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
