"use client"

import { useRouter } from "next/navigation"
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react"
import { call } from "@/browser/reluv"
import styles from "./header.module.css"
import { Icon } from "./icon"

const PAUSE_MS = 180
const SHORTEST = 2

/** A search that works without a script, and tells what may be meant where there is one. */
export function SearchField({
  action,
  label,
  placeholder,
  suggestions: suggestionsLabel,
}: {
  action: string
  label: string
  placeholder: string
  suggestions: string
}) {
  const router = useRouter()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState("")
  const [found, setFound] = useState<readonly string[]>([])
  const [chosen, setChosen] = useState(-1)
  const isOpen = found.length > 0 && typed.trim().length >= SHORTEST

  useEffect(() => {
    const q = typed.trim()
    if (q.length < SHORTEST) return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      call("GET /store/search/suggest", { query: { q }, signal: asking.signal })
        .then(({ suggestions }) => {
          setFound(suggestions.filter((suggestion) => suggestion !== q))
          setChosen(-1)
        })
        // A hint that does not come is not missed.
        .catch(() => undefined)
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed])

  const close = () => {
    setFound([])
    setChosen(-1)
  }
  const search = (q: string) => {
    close()
    setTyped("")
    if (input.current) {
      input.current.value = q
      input.current.blur()
    }
    router.push(q.trim() ? `${action}?q=${encodeURIComponent(q.trim())}` : action)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") return close()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step || !isOpen) return
    event.preventDefault()
    setChosen((now) => (now + step + found.length + 1) % (found.length + 1))
  }

  return (
    <search className={styles.search}>
      <form
        action={action}
        onSubmit={(event) => {
          event.preventDefault()
          search(found[chosen] ?? input.current?.value ?? "")
        }}
      >
        <Icon name="search" size={19} />
        <input
          ref={input}
          type="search"
          name="q"
          maxLength={200}
          autoComplete="off"
          enterKeyHint="search"
          aria-label={label}
          placeholder={placeholder}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={chosen in found ? `${id}-${chosen}` : undefined}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
      </form>
      <ul
        id={`${id}-list`}
        role="listbox"
        aria-label={suggestionsLabel}
        className={styles.suggestions}
        hidden={!isOpen}
      >
        {found.map((suggestion, index) => (
          <li
            key={suggestion}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === chosen}
            // Before the field loses the focus, which closes the list.
            onMouseDown={(event) => {
              event.preventDefault()
              search(suggestion)
            }}
          >
            {suggestion}
          </li>
        ))}
      </ul>
    </search>
  )
}
