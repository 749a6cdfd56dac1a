import { Container, Heading, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { Failure } from "../../../components/common/failure"
import { Loading } from "../../../components/common/loading"
import { Nothing } from "../../../components/common/nothing"
import { ConversationHistory } from "../../../components/conversations/conversation-history"
import { Talk } from "../../../components/conversations/talk"
import { isNotFound } from "../../../lib/http"
import { useTexts } from "../../../lib/texts"
import { useConversation } from "../../../lib/use-conversations"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover"

/** One conversation: who talks about what, and all that was said. */
function ConversationPage() {
  const { id = "" } = useParams()
  const { t } = useTexts()
  const { data, error, refetch } = useConversation(id)
  if (!data) {
    return (
      <Container className="p-0">
        {isNotFound(error) ? (
          <Nothing title={t("conversations.gone")} hint={t("conversations.goneHint")} />
        ) : error ? (
          <Failure error={error} title={t("state.failed")} onRetry={refetch} />
        ) : (
          <Loading lines={8} />
        )}
      </Container>
    )
  }
  const { topic, buyer, seller } = data
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-1 px-6 py-4">
        <Heading className="break-words">
          {t(`conversations.topics.${topic.kind}`)}: {topic.title}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle flex flex-wrap gap-x-2">
          <Link to={`/customers/${encodeURIComponent(buyer.id)}`} className={LINK}>
            {buyer.name ?? buyer.id}
          </Link>
          ·
          <Link to={`/sellers/${encodeURIComponent(seller.id)}`} className={LINK}>
            {seller.name}
          </Link>
        </Text>
      </div>
      <div className="px-6 py-4">
        <Talk id={id} />
      </div>
      <ConversationHistory id={id} />
    </Container>
  )
}

/** Read once for the page and its crumb. */
function ConversationCrumb({ id }: { id: string }) {
  const { data } = useConversation(id)
  return <>{data?.topic.title ?? id}</>
}

export const handle = {
  breadcrumb: ({ params }: { params: { id?: string } }) => (
    <ConversationCrumb id={params.id ?? ""} />
  ),
}

export default ConversationPage
