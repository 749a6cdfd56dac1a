import type { Metadata } from "next"
import Link from "next/link"
import { day, rupiah } from "@/format"
import { pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import { askOrders, needLogin } from "@/server/reluv"
import { fill } from "@/texts/fill"
import ui from "@/ui/ui.module.css"
import styles from "./orders.module.css"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ page?: string }>
}

const PAGE = 20

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.order.listTitle, robots: { index: false } }
}

export default async function Orders({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const page = Math.max(1, Number.parseInt((await searchParams).page ?? "1", 10) || 1)
  const { orders, count } = await askOrders({ offset: (page - 1) * PAGE, limit: PAGE })
  const t = texts.order
  if (orders.length === 0) {
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
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1 className={ui.title}>{t.listTitle}</h1>
      <ul className={styles.list}>
        {orders.map(({ id, display_id, created_at, total, items }) => (
          <li key={id}>
            <Link href={pathIn(locale, `/orders/${id}`)}>
              <span className={styles.pictures}>
                {(items ?? [])
                  .slice(0, 3)
                  .map((item) =>
                    item.thumbnail ? (
                      <img
                        key={item.id}
                        src={item.thumbnail}
                        alt=""
                        width={4}
                        height={5}
                        loading="lazy"
                      />
                    ) : null
                  )}
              </span>
              <span className={styles.words}>
                <strong>{fill(t.title, { n: display_id ?? "" })}</strong>
                <span className={ui.soft}>
                  {(items ?? []).map(({ title }) => title).join(", ")}
                </span>
                <span className={ui.soft}>{day(String(created_at), locale)}</span>
              </span>
              <span>{rupiah(Number(total))}</span>
            </Link>
          </li>
        ))}
      </ul>
      {count > page * PAGE ? (
        <Link
          className={`${ui.button} ${ui.quiet}`}
          href={pathIn(locale, `/orders?page=${page + 1}`)}
        >
          {texts.search.more}
        </Link>
      ) : null}
    </div>
  )
}
