import Link from "next/link"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask } from "@/server/reluv"
import { needShop } from "@/server/shop"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import { Thread } from "@/ui/thread"
import ui from "@/ui/ui.module.css"

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = ownHead((texts) => texts.inbox.chats)

/** What a buyer and the shop write to each other, as the shop sees it. */
export default async function SellerConversation({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  const { shop, headers } = await needShop()
  const { id } = await params
  const [{ conversation }, { messages, has_more }] = await Promise.all([
    ask("GET /seller/conversations/:id", { params: { id }, headers }),
    ask("GET /seller/conversations/:id/messages", {
      params: { id },
      query: { limit: 40 },
      headers,
    }),
  ])
  const { topic, buyer } = conversation
  const paths = { listing: "/listings", offer: "/seller/offers", seller_order: "/seller/orders" }
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/seller/conversations" name={texts.inbox.chats} />
      <h1 className={ui.title}>{buyer.name ?? texts.shop.guest}</h1>
      <p className={ui.soft}>
        <Link href={pathIn(locale, `${paths[topic.kind]}/${topic.id}`)}>
          {fill(texts.inbox.about, { title: topic.title })}
        </Link>
      </p>
      <Thread
        conversationId={id}
        side="seller"
        sellerId={shop.id}
        first={messages}
        hasOlder={has_more}
        readByOther={conversation.read_by_other_seq}
        locale={locale}
        texts={{ ...texts.inbox, errors: texts.errors }}
      />
    </div>
  )
}
