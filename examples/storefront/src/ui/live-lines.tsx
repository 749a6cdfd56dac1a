import type { LiveSaleView } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { count, moment } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { textsOf } from "@/texts"
import { fill } from "@/texts/fill"
import styles from "./live-lines.module.css"
import { Pending } from "./pending"
import ui from "./ui.module.css"

/** Live sales, each with when it begins or that it is on. */
export function LiveLines({ sales, locale }: { sales: readonly LiveSaleView[]; locale: Locale }) {
  const { live: t } = textsOf(locale)
  return (
    <ul className={styles.lives}>
      {sales.map(({ id, title, status, seller, starts_at, viewers }) => (
        <li key={id}>
          <Link className={styles.live} href={pathIn(locale, `/live/${id}`)} prefetch={false}>
            <span>
              <strong>{title}</strong>
              <span className={ui.soft}>
                {seller.name} ·{" "}
                {status === "scheduled"
                  ? moment(starts_at, locale)
                  : fill(t.viewers, { n: count(viewers, locale) })}
              </span>
            </span>
            <span className={`${ui.chip} ${status === "live" ? ui.chipWarn : ""}`}>
              {t.status[status]}
            </span>
            <Pending />
          </Link>
        </li>
      ))}
    </ul>
  )
}
