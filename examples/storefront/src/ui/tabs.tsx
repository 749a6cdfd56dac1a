import Link from "next/link"
import { type Locale, pathIn } from "@/locale"
import { textsOf } from "@/texts"
import styles from "./tabs.module.css"

/** The ways to each part of a list or a time, and to all of a list. */
export function Tabs({
  path,
  name = "status",
  tabs,
  chosen,
  hasAll = true,
  label,
  locale,
}: {
  path: string
  /** of what the list is parted by, in its address */
  name?: string
  tabs: readonly (readonly [value: string, name: string])[]
  /** null: all of it */
  chosen: string | null
  hasAll?: boolean
  /** what the tabs are, for who does not see them; without it, parts of a list */
  label?: string
  locale: Locale
}) {
  const { pager } = textsOf(locale)
  return (
    <nav className={styles.tabs} aria-label={label ?? pager.parts}>
      {[...(hasAll ? [["", pager.every] as const] : []), ...tabs].map(([value, text]) => (
        <Link
          key={value}
          href={pathIn(locale, value ? `${path}?${name}=${value}` : path)}
          aria-current={value === (chosen ?? "") ? "page" : undefined}
          prefetch={false}
        >
          {text}
        </Link>
      ))}
    </nav>
  )
}
