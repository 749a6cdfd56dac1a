import Link from "next/link"
import { type Locale, pathIn } from "@/locale"
import { textsOf } from "@/texts"
import styles from "./pager.module.css"
import ui from "./ui.module.css"

/** What an address asks for by a name, once: `?cursor=`. As a query of a list takes it. */
export function cursorIn(
  asked: Record<string, string | string[] | undefined>,
  name = "cursor"
): { cursor?: string } {
  const cursor = asked[name]
  return typeof cursor === "string" ? { cursor } : {}
}

/** The way on in a list that goes by cursors. */
export function More({
  path,
  cursor,
  name = "cursor",
  locale,
}: {
  /** with its question, if it has one */
  path: string
  /** null at the end */
  cursor: string | null
  /** of the list, where a page has several */
  name?: string
  locale: Locale
}) {
  if (cursor === null) return null
  return (
    <p className={styles.pager}>
      <Link
        className={`${ui.button} ${ui.quiet}`}
        href={`${pathIn(locale, path)}${path.includes("?") ? "&" : "?"}${name}=${encodeURIComponent(cursor)}`}
        rel="next"
      >
        {textsOf(locale).pager.older}
      </Link>
    </p>
  )
}
