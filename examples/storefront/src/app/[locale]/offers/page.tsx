import type { Metadata } from "next"
import Link from "next/link"
import { moment, rupiah } from "@/format"
import { pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { fill } from "@/texts/fill"
import { Pager, pageAt } from "@/ui/pager"
import ui from "@/ui/ui.module.css"
import styles from "../seller/seller.module.css"

const PAGE = 50

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const ANSWERABLE = new Set(["countered", "accepted"])

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.offer.listTitle, robots: { index: false } }
}

/** What somebody has offered: what waits for them first, then all others, the newest first. */
export default async function Offers({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const page = pageAt(await searchParams)
  await needLogin()
  const { offers, count } = await ask("GET /store/offers", {
    query: { limit: PAGE, offset: (page - 1) * PAGE },
  })
  const t = texts.offer
  if (offers.length === 0) {
    return (
      <div className={ui.empty}>
        <h1>{t.none}</h1>
        <p>{t.noneText}</p>
        <Link className={ui.button} href={pathIn(locale, "/search")}>
          {texts.state.toSearch}
        </Link>
      </div>
    )
  }
  const sorted = offers.toSorted(
    (a, b) => Number(ANSWERABLE.has(b.status)) - Number(ANSWERABLE.has(a.status))
  )
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1 className={ui.title}>{t.listTitle}</h1>
      <ul className={`${styles.rows} ${styles.lead}`}>
        {sorted.map(({ id, status, pieces, seller, amount, expires_at, valid_until }) => (
          <li key={id}>
            <Link href={pathIn(locale, `/offers/${id}`)}>
              <strong>{pieces.map(({ title }) => title).join(", ")}</strong>
              <br />
              <span className={ui.soft}>
                {seller.name} · {t.status[status]}
                {status === "countered"
                  ? ` · ${fill(t.expires, { time: moment(expires_at, locale) })}`
                  : null}
                {status === "accepted" && valid_until
                  ? ` · ${fill(t.valid, { time: moment(valid_until, locale) })}`
                  : null}
              </span>
            </Link>
            <span>{rupiah(amount)}</span>
          </li>
        ))}
      </ul>
      <Pager path="/offers" page={page} isMore={count > page * PAGE} locale={locale} />
    </div>
  )
}
