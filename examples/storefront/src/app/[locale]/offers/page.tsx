import Link from "next/link"
import { moment, rupiah } from "@/format"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { fill } from "@/texts/fill"
import { Pager, pageAsked } from "@/ui/pager"
import ui from "@/ui/ui.module.css"
import styles from "../seller/seller.module.css"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const ANSWERABLE = new Set(["countered", "accepted"])

export const generateMetadata = ownHead((texts) => texts.offer.listTitle)

/** What somebody has offered: what waits for them first, then all others, the newest first. */
export default async function Offers({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { page, part } = pageAsked(await searchParams)
  await needLogin()
  const { offers, count } = await ask("GET /store/offers", {
    query: part,
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
      <Pager path="/offers" page={page} count={count} locale={locale} />
    </div>
  )
}
