"use client"

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react"

type Kept = { values: Record<string, string | undefined>; photos: string[] }

const NOTHING: Kept = { values: {}, photos: [] }
const noChange = () => () => undefined

/** A form whose fields and photos are kept on this device until it is sent. What is kept says nothing of who it is. */
export function useKeptForm(sellerId: string) {
  const name = `reluv-listing-${sellerId}`
  const formRef = useRef<HTMLFormElement>(null)
  const text = useSyncExternalStore(
    noChange,
    () => read(name),
    () => null
  )
  const kept = parsed(text)
  const [photos, setShown] = useState<readonly string[] | null>(null)
  const shown = photos ?? kept.photos

  const keep = useCallback(
    (next: readonly string[]) => {
      const form = formRef.current
      if (!form) return
      const values = Object.fromEntries(
        [...new FormData(form)].filter(([, value]) => typeof value === "string")
      )
      write(name, JSON.stringify({ values, photos: next }))
    },
    [name]
  )

  useEffect(() => {
    const form = formRef.current
    if (!form) return
    for (const [field, value] of Object.entries(parsed(read(name)).values)) {
      const input = form.elements.namedItem(field)
      if (
        (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) &&
        input.type !== "file" &&
        value
      ) {
        input.value = value
      }
    }
  }, [name])

  return {
    formRef,
    values: kept.values,
    photos: shown,
    setPhotos: (next: readonly string[]) => {
      setShown(next)
      keep(next)
    },
    onInput: () => keep(shown),
    forget: () => write(name, null),
  }
}

/** Storage may be full, or closed to pages: then nothing is kept, and the form works all the same. */
function read(name: string): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

function write(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
  } catch {
    // As above.
  }
}

function parsed(text: string | null): Kept {
  try {
    return { ...NOTHING, ...(JSON.parse(text ?? "{}") as Partial<Kept>) }
  } catch {
    return NOTHING
  }
}
