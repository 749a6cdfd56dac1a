import { Input } from "@medusajs/ui"
import { useEffect, useRef, useState } from "react"

const PAUSE_MS = 300

type Props = { label: string; value: string; onChange: (value: string) => void }

/** Searches when the typing pauses. */
export function SearchBox({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => () => clearTimeout(timer.current), [])

  const type = (text: string) => {
    setTyped(text)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => onChange(text.trim()), PAUSE_MS)
  }
  return (
    <Input
      type="search"
      size="small"
      aria-label={label}
      placeholder={label}
      value={typed}
      onChange={(event) => type(event.target.value)}
      className="w-60"
    />
  )
}
