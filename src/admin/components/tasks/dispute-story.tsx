import { Text } from "@medusajs/ui"
import type { DisputeView } from "../../../types/http"
import { useTexts } from "../../lib/texts"
import { useDispute } from "../../lib/use-tasks"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"
import { DisputeTalk } from "../conversations/dispute-talk"
import { Photos } from "./photos"

/** Both sides of a dispute, the buyer's first. */
export function DisputeStory({ id }: { id: string }) {
  const { t, word, reason } = useTexts()
  const { data: dispute, error, isPending, refetch } = useDispute(id)
  if (isPending) return <Loading />
  if (error) return <Failure error={error} title={t("dispute.failed")} onRetry={refetch} />
  const { seller_answer: answer, answered_at: answeredAt } = dispute
  return (
    <div className="flex flex-col gap-y-3">
      <Voice
        who={t(dispute.reason === "courier" ? "dispute.courier" : "dispute.buyer")}
        at={dispute.created_at}
        title={word("disputeReasons", dispute.reason)}
        text={reason(dispute.text)}
        photos={dispute.photos}
      />
      {answer && answeredAt ? (
        <Voice who={t("dispute.seller")} at={answeredAt} text={answer} photos={[]} />
      ) : (
        <Text size="small" className="text-ui-fg-muted">
          {t("dispute.noAnswer")}
        </Text>
      )}
      <DisputeTalk sellerOrderId={dispute.seller_order_id} isOpen={dispute.status === "open"} />
    </div>
  )
}

type Voice = Pick<DisputeView, "text" | "photos"> & { who: string; at: string; title?: string }

function Voice({ who, at, title, text, photos }: Voice) {
  const { time } = useTexts()
  return (
    <section
      aria-label={who}
      className="bg-ui-bg-subtle border-ui-border-base flex flex-col gap-y-2 rounded-lg border px-4 py-3"
    >
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {who} · <time dateTime={at}>{time(at)}</time>
      </Text>
      {title && (
        <Text size="small" leading="compact" weight="plus">
          {title}
        </Text>
      )}
      {text && (
        <Text size="small" className="whitespace-pre-wrap break-words">
          {text}
        </Text>
      )}
      <Photos urls={photos} who={who} />
    </section>
  )
}
