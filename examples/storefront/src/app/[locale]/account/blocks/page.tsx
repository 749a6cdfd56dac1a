import { ownHead, pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { pageAsked } from "@/ui/pager"
import ui from "@/ui/ui.module.css"
import { ChosenShops } from "../chosen-shops"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ page?: string }>
}

export const generateMetadata = ownHead((texts) => texts.blocks.title)

/** The shops that somebody wants nothing of. */
export default async function Blocks({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { page, part } = pageAsked(await searchParams)
  const { sellers, count } = await ask("GET /store/blocks", { query: part })
  const t = texts.blocks
  return (
    <ChosenShops
      what="block"
      path="/account/blocks"
      sellers={sellers}
      page={page}
      count={count}
      locale={locale}
      texts={t}
    >
      <p className={ui.soft}>{sellers.length === 0 ? t.none : t.why}</p>
    </ChosenShops>
  )
}
