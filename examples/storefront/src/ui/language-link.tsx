"use client"

import { usePathname, useSearchParams } from "next/navigation"
import { Suspense } from "react"
import { type Locale, pathIn, splitPath } from "@/locale"
import styles from "./header.module.css"

type Props = { locale: Locale; name: string; hint: string }

/** The same page in the other language. A whole page is loaded: every text of it is another one. */
export function LanguageLink(props: Props) {
  return (
    <Suspense>
      <Inside {...props} />
    </Suspense>
  )
}

function Inside({ locale, name, hint }: Props) {
  const other: Locale = locale === "id" ? "en" : "id"
  const { path } = splitPath(usePathname())
  const asked = useSearchParams().toString()
  const href = pathIn(other, path) + (asked ? `?${asked}` : "")
  return (
    <a className={styles.language} href={href} hrefLang={other} lang={other} title={hint}>
      {name}
    </a>
  )
}
