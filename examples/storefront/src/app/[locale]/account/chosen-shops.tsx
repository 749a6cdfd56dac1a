import Link from "next/link"
import { type Locale, pathIn } from "@/locale"
import styles from "./account.module.css"
import { TakeBack } from "./take-back"

/** Shops that somebody chose, each with the way to take that back. */
export function ShopRows({
  sellers,
  what,
  locale,
  texts,
}: {
  sellers: readonly { id: string; name: string; handle: string }[]
  /** which choice it is */
  what: "follow" | "block"
  locale: Locale
  texts: {
    end: string
    /** `Unfollow {shop}` */
    endOf: string
    errors: Record<string, string>
  }
}) {
  return (
    <ul className={styles.rows}>
      {sellers.map((seller) => (
        <li key={seller.id}>
          <Link href={pathIn(locale, `/shops/${seller.handle}`)} prefetch={false}>
            {seller.name}
          </Link>
          <TakeBack what={what} seller={seller} texts={texts} />
        </li>
      ))}
    </ul>
  )
}
