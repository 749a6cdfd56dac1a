import type { NotificationView } from "medusa-plugin-reluv/client"
import Link from "next/link"
import { moment } from "@/format"
import { type Locale, pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask, askFor, needLogin } from "@/server/reluv"
import { ownShop } from "@/server/shop"
import type { Texts } from "@/texts"
import { fill } from "@/texts/fill"
import { cursorIn, More } from "@/ui/more"
import ui from "@/ui/ui.module.css"
import styles from "./inbox.module.css"
import { Live, ReadAll } from "./live"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const generateMetadata = ownHead((texts) => texts.inbox.title)

/** What somebody was told, and what they talk about; new things appear by themselves. */
export default async function Inbox({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const asked = await searchParams
  const [inbox, talks, shop] = await Promise.all([
    ask("GET /store/notifications", { query: { limit: 40, ...cursorIn(asked, "news") } }),
    askFor("GET /store/conversations", { query: { limit: 20, ...cursorIn(asked, "chats") } }),
    ownShop(),
  ])
  const ofShop =
    shop &&
    (await askFor("GET /seller/notifications", {
      query: { limit: 40, ...cursorIn(asked, "shop") },
      headers: { "x-seller-id": shop.id },
    }))
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
        <More
          path="/notifications"
          name="chats"
          cursor={talks?.next_cursor ?? null}
          locale={locale}
        />
      </section>
      <News title={t.news} {...inbox} sellerId={null} locale={locale} texts={texts} />
      {shop && ofShop ? (
        <News
          title={fill(t.newsOfShop, { shop: shop.name })}
          {...ofShop}
          sellerId={shop.id}
          locale={locale}
          texts={texts}
        />
      ) : null}
    </div>
  )
}

type NewsProps = {
  title: string
  notifications: readonly NotificationView[]
  unread_count: number
  next_cursor: string | null
  /** of a shop's inbox; null of one's own */
  sellerId: string | null
  locale: Locale
  texts: Texts
}

/** An inbox: one's own, or that of the shop that one works for. */
function News(props: NewsProps) {
  const { title, notifications, unread_count, next_cursor, sellerId, locale, texts } = props
  const t = texts.inbox
  return (
    <section className={styles.section}>
      <div className={ui.sectionHead}>
        <h2 className={ui.eyebrow}>{title}</h2>
        {unread_count > 0 ? (
          <ReadAll sellerId={sellerId} texts={{ readAll: t.readAll, errors: texts.errors }} />
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
      <More
        path="/notifications"
        name={sellerId === null ? "news" : "shop"}
        cursor={next_cursor}
        locale={locale}
      />
    </section>
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
    live_sale: ids.live_sale_id && `/live/${ids.live_sale_id}`,
    shop: "/seller",
    listing: ids.listing_id && `/seller/listings/${ids.listing_id}`,
    seller_order: ids.seller_order_id && `/seller/orders/${ids.seller_order_id}`,
    seller_offer: ids.offer_id && `/seller/offers/${ids.offer_id}`,
    seller_conversation: ids.conversation_id && `/seller/conversations/${ids.conversation_id}`,
    reviews: "/seller/reviews",
    campaign: ids.campaign_id && `/seller/campaigns/${ids.campaign_id}`,
    payouts: "/seller/payouts",
    home: "/",
  }
  return pathIn(locale, paths[place] ?? "/account")
}
