"use client"

import { useParams } from "next/navigation"
import { useEffect } from "react"
import { isLocale } from "@/locale"
import { failureTexts } from "@/texts/failure"
import ui from "@/ui/ui.module.css"

/** What stands in place of a page that cannot be shown, with a way on. */
export default function Failed({ error, reset }: { error: Error; reset: () => void }) {
  const { locale } = useParams<{ locale: string }>()
  const texts = failureTexts[isLocale(locale) ? locale : "id"]
  useEffect(() => console.error(error), [error])
  return (
    <div className={ui.empty} role="alert">
      <h1>{texts.title}</h1>
      <p>{texts.text}</p>
      <button type="button" className={ui.button} onClick={reset}>
        {texts.retry}
      </button>
    </div>
  )
}
