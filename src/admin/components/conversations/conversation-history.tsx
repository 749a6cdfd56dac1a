import { Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { useConversationHistory } from "../../lib/use-conversations"
import { EventList } from "../common/event-list"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { Pagination } from "../common/pagination"

/** Which operator read what two people wrote to each other, when, and what for. */
export function ConversationHistory({ id }: { id: string }) {
  const { t } = useTexts()
  const [offset, turnTo] = useState(0)
  const { data, error, isPending, refetch } = useConversationHistory(id, offset)
  return (
    <section>
      <div className="px-6 py-4">
        <Heading level="h2">{t("conversations.history")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("conversations.historyHint")}
        </Text>
      </div>
      {isPending ? (
        <Loading lines={3} />
      ) : error ? (
        <Failure error={error} title={t("state.failed")} onRetry={refetch} />
      ) : (
        <>
          <EventList
            events={data.events}
            words="conversations.events"
            prefix="reluv.conversation."
            actors="actors"
          />
          <Pagination count={data.count} offset={offset} turnTo={turnTo} />
        </>
      )}
    </section>
  )
}
