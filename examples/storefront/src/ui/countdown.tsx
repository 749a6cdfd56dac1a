"use client"

import { useEffect, useState } from "react"
import type { Locale } from "@/locale"

const SECOND = 1000

type Props = {
  until: string
  now: string
  locale: Locale
  onOver?: () => void
}

/** How long it is until then, second by second, by the clock of the server that said `now`. */
export function Countdown(props: Props) {
  // Another clock is another countdown: what has passed by the last one is no part of it.
  return <Ticking key={`${props.until} ${props.now}`} {...props} />
}

function Ticking({ until, now, locale, onOver }: Props) {
  const [passed, setPassed] = useState(0)
  const left = Math.max(0, Date.parse(until) - Date.parse(now) - passed)
  const isOver = left === 0
  useEffect(() => {
    const started = Date.now()
    const timer = setInterval(() => setPassed(Date.now() - started), SECOND)
    return () => clearInterval(timer)
  }, [until, now])
  useEffect(() => {
    if (isOver) onOver?.()
  }, [isOver, onOver])
  return (
    // Nobody is told of each second, also where what changes around it is read out.
    <time dateTime={until} role="timer" aria-live="off" suppressHydrationWarning>
      {said(left, locale)}
    </time>
  )
}

function said(left: number, locale: Locale): string {
  const seconds = Math.floor(left / SECOND)
  const days = Math.floor(seconds / 86_400)
  const parts = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60]
  const clock = parts.map((part) => String(part).padStart(2, "0")).join(":")
  if (days === 0) return clock
  return locale === "id"
    ? `${days} hari ${clock}`
    : `${days} ${days === 1 ? "day" : "days"} ${clock}`
}
