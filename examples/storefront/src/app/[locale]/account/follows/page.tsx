import Link from "next/link"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { pageAsked } from "@/ui/pager"
import ui from "@/ui/ui.module.css"
import { ChosenShops } from "../chosen-shops"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ page?: string }>
}

export const generateMetadata = ownHead((texts) => texts.follows.title)

/** The shops that somebody hears from. */
export default async function Follows({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { page, part } = pageAsked(await searchParams)
  const { sellers, count } = await ask("GET /store/follows", { query: part })
  const t = texts.follows
  return (
    <ChosenShops
      what="follow"
      path="/account/follows"
      sellers={sellers}
      page={page}
      count={count}
      locale={locale}
      texts={t}
    >
      {sellers.length === 0 ? (
        <div className={ui.empty}>
          <h2>{t.none}</h2>
          <p>{t.noneText}</p>
          <Link className={ui.button} href={pathIn(locale, "/shops")}>
            {texts.site.shops}
          </Link>
        </div>
      ) : null}
    </ChosenShops>
  )
}
