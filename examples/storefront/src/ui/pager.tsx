import Link from "next/link"
import { type Locale, pathIn } from "@/locale"
import { textsOf } from "@/texts"
import styles from "./pager.module.css"
import ui from "./ui.module.css"

/** How many rows a list has on a page. */
const PAGE = 50

/** Which page of a list an address asks for, counted from 1, and how a query says so. */
export function pageAsked({ page: asked }: { page?: string | string[] }) {
  const page = Math.max(1, Number.parseInt(typeof asked === "string" ? asked : "1", 10) || 1)
  return { page, part: { limit: PAGE, offset: (page - 1) * PAGE } }
}

/** The ways to the pages before and after this one. */
export function Pager({
  path,
  page,
  count,
  locale,
}: {
  /** with its question, if it has one */
  path: string
  page: number
  /** of the whole list */
  count: number
  locale: Locale
}) {
  const { pager } = textsOf(locale)
  const isMore = count > page * PAGE
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
