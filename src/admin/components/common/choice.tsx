import { Label, Select } from "@medusajs/ui"
import { useId } from "react"
import { useTexts } from "../../lib/texts"

type Props<Value extends string> = {
  label: string
  /** Of the texts, where the words of the options stand. */
  list: string
  options: readonly Value[]
  value: Value
  onChange: (value: Value) => void
}

/** One of a few values. */
export function Choice<Value extends string>({
  label,
  list,
  options,
  value,
  onChange,
}: Props<Value>) {
  const { word } = useTexts()
  const id = useId()
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      <Select value={value} onValueChange={(chosen) => onChange(chosen as Value)}>
        <Select.Trigger id={id}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {options.map((option) => (
            <Select.Item key={option} value={option}>
              {word(list, option)}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
