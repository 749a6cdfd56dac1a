import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { DisputeView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { disputeColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { Status } from "../common/status"

/** What the buyer says is wrong, and how far the dispute is. */
export function Dispute({ dispute }: { dispute: DisputeView }) {
  const { t, word, reason } = useTexts()
  return (
    <section
      aria-label={t("dispute.title")}
      className="bg-ui-bg-subtle border-ui-border-base flex flex-col gap-y-2 rounded-lg border px-4 py-3"
    >
      <div className="flex items-start justify-between gap-x-4">
        <Text size="small" leading="compact" weight="plus">
          {t("dispute.title")}: {word("disputeReasons", dispute.reason)}
        </Text>
        <Status status={dispute.status} list="disputeStatuses" colors={disputeColors} />
      </div>
      <Text size="small" className="whitespace-pre-wrap break-words">
        {reason(dispute.text)}
      </Text>
      {dispute.status === "open" ? <Waiting dispute={dispute} /> : <Decided dispute={dispute} />}
    </section>
  )
}

function Waiting({ dispute }: { dispute: DisputeView }) {
  const { t } = useTexts()
  return (
    <div className="flex items-center justify-between gap-x-4">
      <Text size="small" leading="compact" className="text-ui-fg-muted">
        {t(dispute.answered_at ? "dispute.answered" : "dispute.noAnswer")}
      </Text>
      <Link
        to="/tasks?kind=dispute"
        className="txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus rounded outline-none"
      >
        {t("dispute.toTasks")}
      </Link>
    </div>
  )
}

function Decided({ dispute: { decision, amount, note, decided_at } }: { dispute: DisputeView }) {
  const { t, word, time } = useTexts()
  if (!decision) return null
  return (
    <Text size="small" className="text-ui-fg-subtle break-words">
      {word("decided", decision)}
      {amount ? ` (${rupiah(amount)})` : ""}
      {decided_at && (
        <>
          {" · "}
          <time dateTime={decided_at}>{time(decided_at)}</time>
        </>
      )}
      {note && ` · ${t("dispute.because", { note })}`}
    </Text>
  )
}
