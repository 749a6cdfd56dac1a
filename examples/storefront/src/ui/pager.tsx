import Link from "next/link"
import { type Locale, pathIn } from "@/locale"
import { textsOf } from "@/texts"
import styles from "./pager.module.css"
import ui from "./ui.module.css"

/** Which page of a list is asked for, counted from 1. */
export function pageAt({ page }: { page?: string | string[] }): number {
  return Math.max(1, Number.parseInt(typeof page === "string" ? page : "1", 10) || 1)
}

/** The ways to the pages before and after this one. */
export function Pager({
  path,
  page,
  isMore,
  locale,
}: {
  /** with its question, if it has one */
  path: string
  page: number
  isMore: boolean
  locale: Locale
}) {
  const { pager } = textsOf(locale)
  if (page === 1 && !isMore) return null
  const to = (wanted: number) => {
    const link = pathIn(locale, path)
    return wanted === 1 ? link : `${link}${path.includes("?") ? "&" : "?"}page=${wanted}`
  }
  return (
    <nav className={styles.pager} aria-label={pager.label}>
      {page > 1 ? (
        <Link className={`${ui.button} ${ui.quiet}`} href={to(page - 1)} rel="prev">
          {pager.newer}
        </Link>
      ) : null}
      {isMore ? (
        <Link className={`${ui.button} ${ui.quiet}`} href={to(page + 1)} rel="next">
          {pager.older}
        </Link>
      ) : null}
    </nav>
  )
}
