import { Text } from "@medusajs/ui"
import type { RefundView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { refundColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { Status } from "../common/status"

/** Money that goes back to the buyer, and which way. */
export function Refund({ refund }: { refund: RefundView }) {
  const { t, word, reason, time } = useTexts()
  return (
    <li className="flex items-start justify-between gap-x-4">
      <div className="min-w-0">
        <Text size="small" leading="compact" weight="plus" className="tabular-nums">
          {rupiah(refund.amount)}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {word("refundRails", refund.rail)} · {reason(refund.reason)}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-muted">
          <time dateTime={refund.created_at}>{time(refund.created_at)}</time>
          {refund.done_at && ` · ${t("payment.refundDone", { time: time(refund.done_at) })}`}
        </Text>
        {refund.error && (
          <Text size="small" leading="compact" className="text-ui-fg-error break-words">
            {refund.error}
          </Text>
        )}
      </div>
      <Status status={refund.status} list="refundStatuses" colors={refundColors} />
    </li>
  )
}
