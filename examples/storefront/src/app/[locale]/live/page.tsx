import type { LiveSaleView } from "medusa-plugin-reluv/client"
import type { Metadata } from "next"
import Link from "next/link"
import type { ReactNode } from "react"
import { type Locale, pathIn } from "@/locale"
import { alternates } from "@/server/metadata"
import { pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { LiveLines } from "@/ui/live-lines"
import { cursorIn, More } from "@/ui/more"
import ui from "@/ui/ui.module.css"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const PAGE = 20

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, texts } = await pageIn(params)
  return { title: texts.home.live, alternates: alternates(locale, "/live") }
}

/** What shops show live just now, and what they will. */
export default async function LiveSales({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const asked = await searchParams
  const [on, next] = await Promise.all([
    ask("GET /store/live", { query: { limit: PAGE, ...cursorIn(asked, "now") } }),
    ask("GET /store/live", {
      query: { status: "scheduled", limit: PAGE, ...cursorIn(asked, "soon") },
    }),
  ])
  const t = texts.live
  if (on.live_sales.length === 0 && next.live_sales.length === 0) {
    return (
      <div className={ui.empty}>
        <h1>{t.none}</h1>
        <p>{t.noneText}</p>
        <Link className={ui.button} href={pathIn(locale, "/shops")}>
          {texts.site.shops}
        </Link>
      </div>
    )
  }
  return (
    <div className={ui.page}>
      <h1 className={ui.title}>{texts.home.live}</h1>
      <Sales title={t.now} sales={on.live_sales} locale={locale}>
        <More path="/live" name="now" cursor={on.next_cursor} locale={locale} />
      </Sales>
      <Sales title={t.soon} sales={next.live_sales} locale={locale}>
        <More path="/live" name="soon" cursor={next.next_cursor} locale={locale} />
      </Sales>
    </div>
  )
}

function Sales({
  title,
  sales,
  locale,
  children,
}: {
  title: string
  sales: readonly LiveSaleView[]
  locale: Locale
  children: ReactNode
}) {
  if (sales.length === 0) return null
  return (
    <section className={ui.section}>
      <h2 className={ui.eyebrow}>{title}</h2>
      <LiveLines sales={sales} locale={locale} />
      {children}
    </section>
  )
}
