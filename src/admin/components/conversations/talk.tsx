import { Button, Text } from "@medusajs/ui"
import { useTexts } from "../../lib/texts"
import { useTalk } from "../../lib/use-conversations"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { TalkMessage } from "./talk-message"

/** `reason`: what it is read for, where that is known. */
type Props = { id: string; reason?: string }

/** What two sides said to each other, the oldest first; older pages on request. */
export function Talk({ id, reason }: Props) {
  const { t } = useTexts()
  const { messages, error, isPending, refetch, ...pages } = useTalk(id, reason)
  if (isPending) return <Loading />
  if (error) return <Failure error={error} title={t("state.failed")} onRetry={refetch} />
  if (messages.length === 0)
    return (
      <Text size="small" className="text-ui-fg-muted">
        {t("conversations.silent")}
      </Text>
    )
  return (
    <div className="flex flex-col gap-y-3">
      {pages.hasNextPage && (
        <Button
          type="button"
          size="small"
          variant="transparent"
          isLoading={pages.isFetchingNextPage}
          onClick={() => void pages.fetchNextPage()}
        >
          {t("conversations.older")}
        </Button>
      )}
      <ol className="flex flex-col gap-y-3">
        {messages.map((message) => (
          <TalkMessage key={message.id} message={message} />
        ))}
      </ol>
    </div>
  )
}
