import { Label, RadioGroup, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { SearchBox } from "./search-box"

export type Found = { id: string; name: string; says: string }

type Props = {
  label: string
  search: string
  nobody: string
  /** Asks for what has a part of a name; a hook. */
  useFound: (q: string) => { data?: Found[]; isFetching: boolean }
  value: Found | null
  onChange: (found: Found | null) => void
}

/** One of many, found by a part of its name. What is chosen stays in sight, whatever is searched for next. */
export function OneFound({ label, search, nobody, useFound, value, onChange }: Props) {
  const id = useId()
  const [q, setQ] = useState("")
  const { data = [], isFetching } = useFound(q)
  const isHidden = value && data.every((found) => found.id !== value.id)
  const choices = isHidden ? [value, ...data] : data
  return (
    <div className="flex flex-col gap-y-2">
      <Label size="small" weight="plus" id={id}>
        {label}
      </Label>
      <SearchBox label={search} value={q} onChange={setQ} />
      {choices.length === 0 && !isFetching && (
        <Text size="small" className="text-ui-fg-subtle">
          {nobody}
        </Text>
      )}
      <RadioGroup
        aria-labelledby={id}
        value={value?.id ?? ""}
        onValueChange={(chosen) => onChange(choices.find((one) => one.id === chosen) ?? null)}
      >
        {choices.map((choice) => (
          <div key={choice.id} className="flex items-start gap-x-2">
            <RadioGroup.Item id={`${id}-${choice.id}`} value={choice.id} className="mt-0.5" />
            <Label htmlFor={`${id}-${choice.id}`} size="small" className="min-w-0 cursor-pointer">
              <span className="block break-words">{choice.name}</span>
              {choice.says && (
                <span className="text-ui-fg-subtle block break-words">{choice.says}</span>
              )}
            </Label>
          </div>
        ))}
      </RadioGroup>
    </div>
  )
}
