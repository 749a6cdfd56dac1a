"use client"

import type { AreaView } from "medusa-plugin-reluv/client"
import { useEffect, useId, useState } from "react"
import { call } from "@/browser/reluv"
import styles from "./area-field.module.css"
import form from "./form.module.css"
import ui from "./ui.module.css"

const PAUSE_MS = 250
const SHORTEST = 3

export type AreaTexts = Record<
  "area" | "areaHint" | "areaNone" | "areaFailed" | "areaAgain",
  string
>

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
  const [isFailed, setFailed] = useState(false)
  const [asks, setAsks] = useState(0)

  useEffect(() => {
    const q = typed.trim()
    if (q.length < SHORTEST) return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      call("GET /store/areas", { query: { q }, signal: asking.signal })
        .then(({ areas }) => {
          setFailed(false)
          setFound(areas.filter(({ postal_code }) => postal_code))
        })
        .catch(() => {
          if (!asking.signal.aborted) setFailed(true)
        })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [typed, asks])

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
      <div role="status">
        {isFailed ? (
          <p className={`${ui.notice} ${ui.noticeBad}`}>
            {texts.areaFailed}{" "}
            <button type="button" className={ui.plain} onClick={() => setAsks((n) => n + 1)}>
              {texts.areaAgain}
            </button>
          </p>
        ) : null}
        {!area && found && !isFailed && typed.trim().length >= SHORTEST ? (
          <>
            {found.length === 0 ? <p className={ui.soft}>{texts.areaNone}</p> : null}
            <ul className={styles.areas}>
              {found.slice(0, 8).map((one) => (
                <li key={one.id}>
                  <button type="button" onClick={() => onChoose(one)}>
                    {one.name}
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </fieldset>
  )
}
