import type { Metadata } from "next"
import Link from "next/link"
import { moment } from "@/format"
import { pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import { cursorIn, More } from "@/ui/more"
import ui from "@/ui/ui.module.css"
import styles from "../seller.module.css"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.inbox.chats, robots: { index: false } }
}

/** What buyers write to the shop, the latest first. */
export default async function Conversations({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { shop, headers } = await needShop()
  const { conversations, next_cursor } = await ask("GET /seller/conversations", {
    query: { limit: 50, ...cursorIn(await searchParams) },
    headers,
  })
  const t = texts.inbox
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Link className={ui.plain} href={pathIn(locale, "/seller")}>
        ← {shop.name}
      </Link>
      <h1 className={ui.title}>{t.chats}</h1>
      {conversations.length === 0 ? <p className={ui.soft}>{texts.shopChats.none}</p> : null}
      <ul className={styles.rows}>
        {conversations.map(({ id, buyer, topic, last_message, last_message_at, unread_count }) => (
          <li key={id}>
            <Link href={pathIn(locale, `/seller/conversations/${id}`)}>
              <strong>{buyer.name ?? texts.shop.guest}</strong>
              <br />
              <span className={ui.soft}>
                {fill(t.about, { title: topic.title })}
                {last_message?.text ? ` · ${last_message.text}` : null}
              </span>
            </Link>
            <span className={ui.small}>
              {unread_count > 0 ? <strong>{unread_count} · </strong> : null}
              {moment(last_message_at, locale)}
            </span>
          </li>
        ))}
      </ul>
      <More path="/seller/conversations" cursor={next_cursor} locale={locale} />
    </div>
  )
}
