"use client"

import type { AnswerOf, Routes } from "medusa-plugin-reluv/client"
import { useEffect, useMemo, useState } from "react"
import { call } from "@/browser/reluv"

export type Quote = AnswerOf<"POST /store/purchases/quote">
export type Wanted = Routes["POST /store/purchases/quote"]["body"]

const PAUSE_MS = 150

type Answered = { of: string; quote: Quote | null; error: unknown }

/** What a purchase costs as it is wanted now: asked again with each choice. The answer of before stays meanwhile. */
export function useQuote(wanted: Wanted | null) {
  const [answered, setAnswered] = useState<Answered>({ of: "", quote: null, error: null })
  const [times, setTimes] = useState(0)
  const text = useMemo(() => (wanted ? JSON.stringify(wanted) : null), [wanted])
  const question = `${times} ${text}`

  useEffect(() => {
    if (!text) return
    const asking = new AbortController()
    const timer = setTimeout(() => {
      call("POST /store/purchases/quote", {
        body: JSON.parse(text) as Wanted,
        signal: asking.signal,
      })
        .then((quote) => setAnswered({ of: question, quote, error: null }))
        .catch((error: unknown) => {
          if (asking.signal.aborted) return
          setAnswered(({ quote }) => ({ of: question, quote, error }))
        })
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      asking.abort()
    }
  }, [text, question])

  return {
    quote: text ? answered.quote : null,
    error: answered.of === question ? answered.error : null,
    isCounting: text !== null && answered.of !== question,
    again: () => setTimes((before) => before + 1),
  }
}
