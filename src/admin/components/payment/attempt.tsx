import { Text } from "@medusajs/ui"
import type { PurchasePaymentView } from "../../../types/http"
import { attemptColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { CopyText } from "../common/copy-text"
import { Status } from "../common/status"
import { Review } from "./review"

/** One try at paying, with its name at Midtrans. */
export function Attempt({ attempt }: { attempt: PurchasePaymentView["attempts"][number] }) {
  const { t, word, time } = useTexts()
  const method = attempt.payment_type && word("paymentTypes", attempt.payment_type)
  return (
    <li className="flex flex-col gap-y-3">
      <div className="flex items-start justify-between gap-x-4">
        <div className="min-w-0">
          <Text size="small" leading="compact" weight="plus">
            {t("payment.attempt", { number: attempt.number })}
            {method && ` · ${method}`}
          </Text>
          <div className="text-ui-fg-subtle flex items-center gap-x-1">
            <Text size="small" leading="compact" className="truncate">
              {attempt.midtrans_order_id}
            </Text>
            <CopyText text={attempt.midtrans_order_id} what="midtransOrderId" />
          </div>
          <Text size="small" leading="compact" className="text-ui-fg-muted">
            <time dateTime={attempt.created_at}>{time(attempt.created_at)}</time>
          </Text>
        </div>
        <Status status={attempt.status} list="attemptStatuses" colors={attemptColors} />
      </div>
      {attempt.error && (
        <Text size="small" leading="compact" className="text-ui-fg-error">
          {attempt.error}
        </Text>
      )}
      {attempt.review && <Review attemptId={attempt.id} />}
    </li>
  )
}
