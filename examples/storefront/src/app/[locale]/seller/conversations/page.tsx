import Link from "next/link"
import { moment } from "@/format"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import { cursorIn, More } from "@/ui/more"
import ui from "@/ui/ui.module.css"
import styles from "../seller.module.css"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ownHead((texts) => texts.inbox.chats)

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
      <Back locale={locale} to="/seller" name={shop.name} />
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
