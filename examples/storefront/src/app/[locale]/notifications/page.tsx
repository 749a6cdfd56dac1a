import type { NotificationView } from "medusa-plugin-reluv/client"
import type { Metadata } from "next"
import Link from "next/link"
import { moment } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { pageIn } from "@/server/page"
import { ask, askFor, needLogin } from "@/server/reluv"
import { fill } from "@/texts/fill"
import ui from "@/ui/ui.module.css"
import styles from "./inbox.module.css"
import { Live, ReadAll } from "./live"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { texts } = await pageIn(params)
  return { title: texts.inbox.title, robots: { index: false } }
}

/** What somebody was told, and what they talk about; new things appear by themselves. */
export default async function Inbox({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const [{ notifications, unread_count }, talks] = await Promise.all([
    ask("GET /store/notifications", { query: { limit: 40 } }),
    askFor("GET /store/conversations", { query: { limit: 20 } }),
  ])
  const t = texts.inbox
  const conversations = talks?.conversations ?? []
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Live />
      <h1 className={ui.title}>{t.title}</h1>
      <section className={styles.section}>
        <h2 className={ui.eyebrow}>{t.chats}</h2>
        {conversations.length === 0 ? <p className={ui.soft}>{t.noChats}</p> : null}
        <ul>
          {conversations.map(({ id, seller, topic, last_message, unread_count: unread }) => (
            <li key={id} className={styles.one} data-unread={unread > 0}>
              <Link href={pathIn(locale, `/conversations/${id}`)} prefetch={false}>
                <strong>{seller.name}</strong>
                <span className={ui.soft}>{fill(t.about, { title: topic.title })}</span>
                <span>{last_message?.text}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section}>
        <div className={ui.sectionHead}>
          <h2 className={ui.eyebrow}>{t.news}</h2>
          {unread_count > 0 ? (
            <ReadAll texts={{ readAll: t.readAll, errors: texts.errors }} />
          ) : null}
        </div>
        {notifications.length === 0 ? <p className={ui.soft}>{t.none}</p> : null}
        <ul>
          {notifications.map((one) => (
            <li key={one.id} className={styles.one} data-unread={!one.is_read}>
              <Link href={targetOf(one, locale)} prefetch={false}>
                <strong>{one.title}</strong>
                <span>{one.text}</span>
                <time className={ui.soft} dateTime={one.created_at}>
                  {moment(one.created_at, locale)}
                </time>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** The page of what is told of; what this storefront has no page for leads to the account. */
function targetOf({ target: { place, ids } }: NotificationView, locale: Locale): string {
  const paths: Record<string, string | undefined> = {
    order: ids.order_id && `/orders/${ids.order_id}`,
    piece: ids.listing_id && `/listings/${ids.listing_id}`,
    offer: ids.offer_id && `/offers/${ids.offer_id}`,
    conversation: ids.conversation_id && `/conversations/${ids.conversation_id}`,
    saved_searches: "/saved-searches",
    shop: "/seller",
    listing: ids.listing_id && `/seller/listings/${ids.listing_id}`,
    seller_order: ids.seller_order_id && `/seller/orders/${ids.seller_order_id}`,
    seller_offer: ids.offer_id && `/seller/offers/${ids.offer_id}`,
    seller_conversation: ids.conversation_id && `/seller/conversations/${ids.conversation_id}`,
    reviews: "/seller/reviews",
    payouts: "/seller/payouts",
    home: "/",
  }
  return pathIn(locale, paths[place] ?? "/account")
}
