import type { Metadata } from "next"
import Link from "next/link"
import { pathIn } from "@/locale"
import { alternates } from "@/server/metadata"
import { pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { ShopLine } from "@/ui/shop-line"
import ui from "@/ui/ui.module.css"
import styles from "../home.module.css"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ cursor?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, texts } = await pageIn(params)
  return { title: texts.shop.allTitle, alternates: alternates(locale, "/shops") }
}

export default async function Shops({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { cursor } = await searchParams
  const { sellers, next_cursor } = await ask("GET /store/sellers", {
    query: { limit: 30, ...(typeof cursor === "string" && { cursor }) },
  })
  return (
    <div className={ui.page}>
      <h1 className={ui.title}>{texts.shop.allTitle}</h1>
      <ul className={styles.shops}>
        {sellers.map((seller) => (
          <li key={seller.id}>
            <ShopLine seller={seller} locale={locale} note={`${seller.city}, ${seller.province}`} />
          </li>
        ))}
      </ul>
      {next_cursor ? (
        <Link
          className={`${ui.button} ${ui.quiet}`}
          href={pathIn(locale, `/shops?cursor=${encodeURIComponent(next_cursor)}`)}
        >
          {texts.search.more}
        </Link>
      ) : null}
    </div>
  )
}
