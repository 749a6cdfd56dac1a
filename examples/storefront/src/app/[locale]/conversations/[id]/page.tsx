import Link from "next/link"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { fill } from "@/texts/fill"
import { Back } from "@/ui/back"
import { Thread } from "@/ui/thread"
import ui from "@/ui/ui.module.css"

type Props = { params: Promise<{ locale: string; id: string }> }

export const generateMetadata = ownHead((texts) => texts.inbox.chats)

export default async function Conversation({ params }: Props) {
  const { locale, texts } = await pageIn(params)
  await needLogin()
  const { id } = await params
  const [{ conversation }, { messages, has_more }] = await Promise.all([
    ask("GET /store/conversations/:id", { params: { id } }),
    ask("GET /store/conversations/:id/messages", { params: { id }, query: { limit: 40 } }),
  ])
  const { topic, seller } = conversation
  const path = topic.kind === "offer" ? `/offers/${topic.id}` : `/listings/${topic.id}`
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <Back locale={locale} to="/notifications" name={texts.inbox.title} />
      <h1 className={ui.title}>{seller.name}</h1>
      <p className={ui.soft}>
        {topic.kind === "seller_order" ? (
          fill(texts.inbox.about, { title: topic.title })
        ) : (
          <Link href={pathIn(locale, path)}>{fill(texts.inbox.about, { title: topic.title })}</Link>
        )}
      </p>
      <Thread
        conversationId={id}
        side="buyer"
        first={messages}
        hasOlder={has_more}
        readByOther={conversation.read_by_other_seq}
        locale={locale}
        texts={{ ...texts.inbox, errors: texts.errors }}
      />
    </div>
  )
}
