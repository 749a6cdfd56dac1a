import type { Metadata } from "next"
import Link from "next/link"
import { pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { Back } from "@/ui/back"
import { Pager, pageAt } from "@/ui/pager"
import ui from "@/ui/ui.module.css"
import { ShopRows } from "../shop-rows"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ page?: string }>
}

const PAGE = 50

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.follows.title, robots: { index: false } }
}

/** The shops that somebody hears from. */
export default async function Follows({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const page = pageAt(await searchParams)
  const { sellers, count } = await ask("GET /store/follows", {
    query: { limit: PAGE, offset: (page - 1) * PAGE },
  })
  const t = texts.follows
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/account" name={texts.site.account} />
      <h1 className={ui.title}>{t.title}</h1>
      {sellers.length === 0 ? (
        <div className={ui.empty}>
          <h2>{t.none}</h2>
          <p>{t.noneText}</p>
          <Link className={ui.button} href={pathIn(locale, "/shops")}>
            {texts.site.shops}
          </Link>
        </div>
      ) : null}
      <ShopRows
        sellers={sellers}
        what="follow"
        locale={locale}
        texts={{ ...t, errors: texts.errors }}
      />
      <Pager path="/account/follows" page={page} isMore={count > page * PAGE} locale={locale} />
    </div>
  )
}
