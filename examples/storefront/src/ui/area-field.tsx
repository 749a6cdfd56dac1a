"use client"

import type { AreaView } from "medusa-plugin-reluv/client"
import { useEffect, useId, useState } from "react"
import { call } from "@/browser/reluv"
import styles from "./area-field.module.css"
import form from "./form.module.css"
import ui from "./ui.module.css"

const PAUSE_MS = 250
const SHORTEST = 3

export type AreaTexts = Record<"area" | "areaHint" | "areaNone", string>

/** A district that couriers know, chosen by its name or a postal code: it brings city, province and postal code. */
export function AreaField({
  texts,
  area,
  onChoose,
}: {
  texts: AreaTexts
  area: AreaView | null
  onChoose: (area: AreaView | null) => void
}) {
  const id = useId()
  const [typed, setTyped] = useState("")
  const [found, setFound] = useState<readonly AreaView[] | null>(null)

  useEffect(() => {
    const q = typed.trim()
    if (q.length < SHORTEST) return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      call("GET /store/areas", { query: { q }, signal: asking.signal })
        .then(({ areas }) => setFound(areas.filter(({ postal_code }) => postal_code)))
        .catch(() => setFound(null))
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed])

  return (
    <fieldset className={styles.area}>
      <label className={form.field}>
        <span>{texts.area}</span>
        <input
          value={area ? area.name : typed}
          onChange={(event) => {
            onChoose(null)
            setTyped(event.target.value)
          }}
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          required
        />
        <small id={`${id}-hint`}>{texts.areaHint}</small>
      </label>
      {!area && found && typed.trim().length >= SHORTEST ? (
        <ul className={styles.areas} role="status">
          {found.length === 0 ? <li className={ui.soft}>{texts.areaNone}</li> : null}
          {found.slice(0, 8).map((one) => (
            <li key={one.id}>
              <button type="button" onClick={() => onChoose(one)}>
                {one.name}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </fieldset>
  )
}
