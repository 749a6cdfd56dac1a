import type { ShopNumbersView } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { count, day, decimal, rupiah } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import type { Texts } from "@/texts"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import { Tabs } from "@/ui/tabs"
import ui from "@/ui/ui.module.css"
import seller from "../seller.module.css"
import styles from "./statistics.module.css"

const PERIODS = ["today", "week", "month"] as const

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ period?: string }>
}

export const generateMetadata = ownHead((texts) => texts.shopNumbers.title)

/** What a shop sold, beside as many days before: in all, day by day, and of what most. */
export default async function Statistics({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { shop, headers } = await needShop()
  const asked = (await searchParams).period
  const period = PERIODS.find((one) => one === asked) ?? "month"
  const { analytics } = await ask("GET /seller/analytics", { query: { period }, headers })
  const { totals, before, days, top_listings } = analytics
  const t = texts.shopNumbers
  const best = Math.max(1, ...days.map(({ numbers }) => numbers.goods))
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/seller" name={shop.name} />
      <h1 className={ui.title}>{t.title}</h1>
      <Tabs
        path="/seller/statistics"
        name="period"
        tabs={PERIODS.map((one) => [one, t.periods[one]])}
        chosen={period}
        hasAll={false}
        label={t.title}
        locale={locale}
      />
      <p className={ui.soft}>
        {fill(t.range, { from: day(analytics.from, locale), to: day(analytics.to, locale) })}
      </p>
      <dl className={styles.numbers}>
        {shownOf(totals, before.totals, locale, t).map(({ name, current, earlier }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{current}</dd>
            <dd className={ui.soft}>{fill(t.before, { value: earlier })}</dd>
          </div>
        ))}
      </dl>
      {days.length > 1 ? (
        <section className={ui.section}>
          <h2 className={ui.title}>{t.byDay}</h2>
          <ol className={styles.days}>
            {days.map((each) => (
              <li key={each.day}>
                <span>{day(each.day, locale).replace(/ \d{4}$/, "")}</span>
                <span className={styles.bar}>
                  <span style={{ width: `${(each.numbers.goods / best) * 100}%` }} />
                </span>
                <span>{rupiah(each.numbers.goods)}</span>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
      <section className={ui.section}>
        <h2 className={ui.title}>{t.best}</h2>
        {top_listings.length === 0 ? <p className={ui.soft}>{t.nothing}</p> : null}
        <ul className={seller.rows}>
          {top_listings.map(({ key, name, goods }) => (
            <li key={key}>
              <Link href={pathIn(locale, `/seller/listings/${key}`)} prefetch={false}>
                <strong>{name ?? key}</strong>
              </Link>
              <span>{rupiah(goods)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

type Shown = { name: string; current: string; earlier: string }

function shownOf(
  now: ShopNumbersView,
  before: ShopNumbersView,
  locale: Locale,
  t: Texts["shopNumbers"]
): Shown[] {
  const number = (of: ShopNumbersView, name: "views" | "orders") => count(of[name], locale)
  const share = (value: number | null) =>
    value === null ? "–" : `${decimal(value * 100, locale)}%`
  const both = (name: string, said: (of: ShopNumbersView) => string): Shown => ({
    name,
    current: said(now),
    earlier: said(before),
  })
  return [
    both(t.goods, ({ goods }) => rupiah(goods)),
    both(t.income, ({ income }) => rupiah(income)),
    both(t.orders, (of) => number(of, "orders")),
    both(t.views, (of) => number(of, "views")),
    both(t.conversion, ({ conversion }) => share(conversion)),
    both(t.average, ({ average_order }) => (average_order === null ? "–" : rupiah(average_order))),
    both(t.shipHours, ({ average_ship_hours: hours }) =>
      hours === null ? "–" : fill(t.hours, { n: Math.round(hours) })
    ),
    both(t.disputed, ({ dispute_rate }) => share(dispute_rate)),
  ]
}
