import { useState } from "react"
import { TextField } from "./text-field"

type Props = {
  label: string
  hint?: string
  value: readonly string[]
  onChange: (value: string[]) => void
}

/** Several names, with commas between them. */
export function ListField({ label, hint, value, onChange }: Props) {
  const [typed, setTyped] = useState(value.join(", "))
  const read = (text: string) => {
    setTyped(text)
    onChange(
      text
        .split(",")
        .map((name) => name.trim())
        .filter(Boolean)
    )
  }
  return <TextField isShort isOptional label={label} hint={hint} value={typed} onChange={read} />
}
