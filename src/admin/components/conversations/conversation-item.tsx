import { StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { OperatorConversationView } from "../../../types/http"
import { useTexts } from "../../lib/texts"

type Props = { conversation: OperatorConversationView }

/** Who talks about what; what they say is read on its page, and that is kept. */
export function ConversationItem({ conversation }: Props) {
  const { t, time } = useTexts()
  const { id, topic, seller, buyer, last_message_at, held, operator_joined_at } = conversation
  return (
    <li className="flex flex-col gap-y-2 px-6 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <Link
          to={`/conversations/${encodeURIComponent(id)}`}
          className="txt-compact-small-plus text-ui-fg-interactive hover:text-ui-fg-interactive-hover break-words"
        >
          {t(`conversations.topics.${topic.kind}`)}: {topic.title}
        </Link>
        {held > 0 && (
          <StatusBadge color="orange">{t("conversations.held", { count: held })}</StatusBadge>
        )}
        {operator_joined_at && <StatusBadge color="blue">{t("conversations.joined")}</StatusBadge>}
      </div>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {t("conversations.between", { buyer: buyer.name ?? buyer.id, shop: seller.name })} ·{" "}
        <time dateTime={last_message_at}>{time(last_message_at)}</time>
      </Text>
    </li>
  )
}
