import Link from "next/link"
import type { ReactNode } from "react"
import { type Locale, pathIn } from "@/locale"
import { textsOf } from "@/texts"
import { Back } from "@/ui/back"
import { Pager } from "@/ui/pager"
import ui from "@/ui/ui.module.css"
import styles from "./account.module.css"
import { TakeBack } from "./take-back"

type Props = {
  sellers: readonly { id: string; name: string; handle: string }[]
  /** of all pages */
  count: number
  page: number
  path: string
  /** which choice it is */
  what: "follow" | "block"
  locale: Locale
  texts: {
    title: string
    end: string
    /** `Unfollow {shop}` */
    endOf: string
  }
  /** what is said before the shops, or where there are none */
  children: ReactNode
}

/** Shops that somebody chose, page by page, each with the way to take that back. */
export function ChosenShops(props: Props) {
  const { sellers, count, page, path, what, locale, texts, children } = props
  const { site, errors } = textsOf(locale)
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/account" name={site.account} />
      <h1 className={ui.title}>{texts.title}</h1>
      {children}
      <ul className={styles.rows}>
        {sellers.map((seller) => (
          <li key={seller.id}>
            <Link href={pathIn(locale, `/shops/${seller.handle}`)} prefetch={false}>
              {seller.name}
            </Link>
            <TakeBack what={what} seller={seller} texts={{ ...texts, errors }} />
          </li>
        ))}
      </ul>
      <Pager path={path} page={page} count={count} locale={locale} />
    </div>
  )
}
