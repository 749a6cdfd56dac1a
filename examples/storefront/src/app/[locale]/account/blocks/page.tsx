import type { Metadata } from "next"
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
  return { title: texts.blocks.title, robots: { index: false } }
}

/** The shops that somebody wants nothing of. */
export default async function Blocks({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const page = pageAt(await searchParams)
  const { sellers, count } = await ask("GET /store/blocks", {
    query: { limit: PAGE, offset: (page - 1) * PAGE },
  })
  const t = texts.blocks
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/account" name={texts.site.account} />
      <h1 className={ui.title}>{t.title}</h1>
      <p className={ui.soft}>{sellers.length === 0 ? t.none : t.why}</p>
      <ShopRows
        sellers={sellers}
        what="block"
        locale={locale}
        texts={{ ...t, errors: texts.errors }}
      />
      <Pager path="/account/blocks" page={page} isMore={count > page * PAGE} locale={locale} />
    </div>
  )
}
