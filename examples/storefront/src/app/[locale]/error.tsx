"use client"

import { useParams } from "next/navigation"
import { useEffect } from "react"
import { isLocale } from "@/locale"
import { failureTexts } from "@/texts/failure"
import ui from "@/ui/ui.module.css"

/** What stands in place of a page that cannot be shown, with a way on: `retry` asks the server again, `reset` would not. */
export default function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const { locale } = useParams<{ locale: string }>()
  const texts = failureTexts[isLocale(locale) ? locale : "id"]
  useEffect(() => console.error(error), [error])
  return (
    <div className={ui.empty} role="alert">
      <h1>{texts.title}</h1>
      <p>{texts.text}</p>
      <button type="button" className={ui.button} onClick={retry}>
        {texts.retry}
      </button>
    </div>
  )
}
