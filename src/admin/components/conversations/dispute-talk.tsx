import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import type { OperatorConversationView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { useConversations } from "../../lib/use-conversations"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { TextField } from "../common/text-field"
import { Talk } from "./talk"

/** More are on the page of conversations. */
const MOST = 10

/** All that the two sides of a dispute said to each other, and a word of the operator's to both. */
export function DisputeTalk({ sellerOrderId, isOpen }: { sellerOrderId: string; isOpen: boolean }) {
  const { t } = useTexts()
  const filter = { seller_order_id: sellerOrderId, limit: MOST }
  const { data, error, isPending, refetch } = useConversations(filter)
  return (
    <section aria-label={t("conversations.ofDispute")} className="flex flex-col gap-y-3">
      <Text size="small" weight="plus">
        {t("conversations.ofDispute")}
      </Text>
      {isPending ? (
        <Loading />
      ) : error ? (
        <Failure error={error} title={t("state.failed")} onRetry={refetch} />
      ) : (
        <Talks conversations={data.conversations} />
      )}
      {isOpen && <Word sellerOrderId={sellerOrderId} />}
    </section>
  )
}

function Talks({ conversations }: { conversations: OperatorConversationView[] }) {
  const { t } = useTexts()
  if (conversations.length === 0)
    return (
      <Text size="small" className="text-ui-fg-muted">
        {t("conversations.silent")}
      </Text>
    )
  return conversations.map(({ id, topic }) => (
    <div key={id} className="flex flex-col gap-y-2">
      <Text size="small" className="text-ui-fg-subtle break-words">
        {t(`conversations.topics.${topic.kind}`)}: {topic.title}
      </Text>
      <div className="max-h-96 overflow-y-auto">
        <Talk id={id} reason="dispute" />
      </div>
    </div>
  ))
}

function Word({ sellerOrderId }: { sellerOrderId: string }) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const [text, setText] = useState("")
  const send = async () => {
    const body = { seller_order_id: sellerOrderId, text: text.trim() }
    const path = "/admin/reluv/conversations"
    if (await act({ path, body, done: t("conversations.done.sent") })) setText("")
  }
  return (
    <div className="flex flex-col gap-y-2">
      <TextField
        label={t("conversations.write")}
        hint={t("conversations.writeHint")}
        value={text}
        onChange={setText}
      />
      <Button
        size="small"
        type="button"
        variant="secondary"
        className="self-end"
        disabled={text.trim() === ""}
        isLoading={isPending}
        onClick={() => void send()}
      >
        {t("conversations.send")}
      </Button>
    </div>
  )
}
