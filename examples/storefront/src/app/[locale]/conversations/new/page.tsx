import { notFound, redirect } from "next/navigation"
import { pathIn } from "@/locale"
import { ownHead, pageIn } from "@/server/page"
import { ask, needLogin } from "@/server/reluv"
import { fill } from "@/texts/fill"
import { About } from "@/ui/about"
import ui from "@/ui/ui.module.css"
import { FirstMessage } from "./first-message"

type Props = {
  params: Promise<{ locale: string }>
  searchParams: Promise<{ listing?: string }>
}

export const generateMetadata = ownHead((texts) => texts.inbox.chats)

/** The first question about a piece; where there is a conversation about it already, that goes on. */
export default async function NewConversation({ params, searchParams }: Props) {
  const { locale, texts } = await pageIn(params)
  const { listing: id } = await searchParams
  if (typeof id !== "string") notFound()
  await needLogin()
  const [{ listing }, known] = await Promise.all([
    ask("GET /store/listings/:id", { params: { id } }),
    ask("GET /store/conversations", { query: { topic: "listing", topic_id: id, limit: 1 } }),
  ])
  const [conversation] = known.conversations
  if (conversation) redirect(pathIn(locale, `/conversations/${conversation.id}`))
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1 className={ui.title}>{fill(texts.inbox.ask, { shop: listing.seller.name })}</h1>
      <About listing={listing} locale={locale} />
      <FirstMessage
        listingId={listing.id}
        conversations={pathIn(locale, "/conversations")}
        texts={{ write: texts.inbox.write, send: texts.inbox.send, errors: texts.errors }}
      />
    </div>
  )
}
