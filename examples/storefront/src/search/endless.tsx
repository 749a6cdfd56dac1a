"use client"

import type { Routes } from "medusa-plugin-reluv/client"
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "react"
import { call } from "@/browser/reluv"
import type { Locale } from "@/locale"
import { type Card, cardOf } from "@/ui/card"
import { type CardTexts, ListingCard } from "@/ui/listing-card"
import cards from "@/ui/listing-card.module.css"
import ui from "@/ui/ui.module.css"
import { keepPages, pagesOnReload, pagesOnReturn } from "./kept-pages"
import styles from "./search.module.css"

type Props = {
  /** the address of the list: what it is kept by */
  place: string
  first: readonly Card[]
  question: Routes["GET /store/search"]["query"]
  pageSize: number
  cursor: string | null
  locale: Locale
  texts: { more: string; end: string; failed: string; card: CardTexts }
}

/** So many pages come by themselves; then somebody asks for them, and the foot of the page can be reached. */
const BY_ITSELF = 3
const FIRST_SEEN = 4

/** A list that goes on as it is read, and is where it was for whoever comes back to it. */
export function Endless({ place, first, question, pageSize, cursor, locale, texts }: Props) {
  const [returned] = useState(() => (typeof window === "undefined" ? null : pagesOnReturn(place)))
  const [more, setMore] = useState<readonly Card[]>(returned?.cards ?? [])
  const [next, setNext] = useState(returned ? returned.cursor : cursor)
  const [state, setState] = useState<"idle" | "loading" | "failed">("idle")
  const end = useRef<HTMLDivElement>(null)
  const now = useRef({ more, next })
  useEffect(() => {
    now.current = { more, next }
  }, [more, next])

  useLayoutEffect(() => {
    if (returned) window.scrollTo({ top: returned.y, behavior: "instant" })
  }, [returned])

  useEffect(() => {
    const reloaded = pagesOnReload(place)
    const restoring = requestAnimationFrame(() => {
      if (!reloaded) return
      setMore(reloaded.cards)
      setNext(reloaded.cursor)
      requestAnimationFrame(() => window.scrollTo({ top: reloaded.y, behavior: "instant" }))
    })
    let y = window.scrollY
    const onScroll = () => {
      y = window.scrollY
    }
    const keep = () =>
      keepPages(place, { cards: [...now.current.more], cursor: now.current.next, y })
    window.addEventListener("scroll", onScroll, { passive: true })
    window.addEventListener("pagehide", keep)
    // Before the page is left: the next one scrolls to its own top.
    document.addEventListener("click", keep, { capture: true })
    return () => {
      cancelAnimationFrame(restoring)
      window.removeEventListener("scroll", onScroll)
      window.removeEventListener("pagehide", keep)
      document.removeEventListener("click", keep, { capture: true })
    }
  }, [place])

  const load = useCallback(async () => {
    if (!now.current.next) return
    setState("loading")
    try {
      const query = { ...question, limit: pageSize, facets: false, cursor: now.current.next }
      const found = await call("GET /store/search", { query })
      setMore((known) => [...known, ...found.listings.map(cardOf)])
      setNext(found.next_cursor)
      setState("idle")
    } catch {
      setState("failed")
    }
  }, [question, pageSize])

  const isByItself = state === "idle" && more.length < BY_ITSELF * pageSize
  useEffect(() => {
    const target = end.current
    if (!target || !isByItself || !next) return
    const seen = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void load()
      },
      { rootMargin: "600px" }
    )
    seen.observe(target)
    return () => seen.disconnect()
  }, [isByItself, load, next])

  return (
    <>
      <ul className={cards.grid}>
        {[...first, ...more].map((card, index) => (
          <li key={card.id}>
            <ListingCard
              card={card}
              locale={locale}
              texts={texts.card}
              isFirst={index < FIRST_SEEN}
            />
          </li>
        ))}
      </ul>
      <div ref={end} className={styles.end} role="status">
        {state === "failed" ? <p>{texts.failed}</p> : null}
        {next ? (
          <button
            type="button"
            className={`${ui.button} ${ui.quiet}`}
            disabled={state === "loading"}
            onClick={() => void load()}
          >
            {texts.more}
          </button>
        ) : (
          <p className={ui.soft}>{first.length + more.length > pageSize / 2 ? texts.end : null}</p>
        )}
      </div>
    </>
  )
}
