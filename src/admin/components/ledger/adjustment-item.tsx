import { Button, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { LedgerAdjustmentView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { adjustmentColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { useAction } from "../../lib/use-action"
import { OrderLink } from "../common/order-link"
import { Status } from "../common/status"
import { AdjustmentReason } from "./adjustment-reason"

type Props = { adjustment: LedgerAdjustmentView; me: string | null }

/** One adjustment: what it books, who asked, who decided, and what may be done about it. */
export function AdjustmentItem({ adjustment, me }: Props) {
  const { t, word, time } = useTexts()
  const { kind, amount, status, reason, seller_id, order_id, created_at } = adjustment
  const { requested_by, decided_by, decision_reason, reversal_of } = adjustment
  return (
    <li className="flex flex-col gap-4 px-6 py-4 sm:flex-row sm:justify-between">
      <div className="flex min-w-0 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-2">
          <Text weight="plus">{rupiah(amount)}</Text>
          <Text>{word("ledgerEvents", kind)}</Text>
          <Status status={status} list="adjustmentStatuses" colors={adjustmentColors} />
        </div>
        <Text size="small" className="break-words">
          {reversal_of && `${t("adjustments.reversal")} · `}
          {reason}
        </Text>
        <Text size="small" className="text-ui-fg-subtle break-words">
          <time dateTime={created_at}>{time(created_at)}</time>
          {` · ${t("adjustments.asked", { who: requested_by.email ?? requested_by.id })}`}
          {decided_by &&
            ` · ${t("adjustments.decided", { who: decided_by.email ?? decided_by.id })}`}
        </Text>
        {decision_reason && (
          <Text size="small" className="text-ui-fg-subtle break-words">
            {decision_reason}
          </Text>
        )}
        {order_id && <OrderLink order={{ order_id, order_display_id: null }} />}
        {seller_id && (
          <Text size="small">
            <Link
              to={`/sellers/${encodeURIComponent(seller_id)}`}
              className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover"
            >
              {t("adjustments.shop")}
            </Link>
          </Text>
        )}
      </div>
      <Actions adjustment={adjustment} me={me} />
    </li>
  )
}

function Actions({ adjustment, me }: Props) {
  const { t } = useTexts()
  const { act, isPending } = useAction()
  const { id, status, requested_by, reversal_of } = adjustment
  const path = `/admin/reluv/ledger/adjustments/${encodeURIComponent(id)}`
  const move = (to: "approved" | "withdrawn") =>
    void act({ path, body: { status: to }, done: t(`adjustments.moves.${to}.done`) })
  if (status === "approved" && reversal_of === null)
    return <AdjustmentReason adjustment={adjustment} what="reverse" />
  if (status !== "requested") return null
  // Who asked does not decide; the server refuses it, too.
  const isOwn = requested_by.id === me
  return (
    <div className="flex shrink-0 flex-wrap items-start gap-2">
      {isOwn ? (
        <Button
          size="small"
          variant="secondary"
          isLoading={isPending}
          onClick={() => move("withdrawn")}
        >
          {t("adjustments.moves.withdrawn.act")}
        </Button>
      ) : (
        <>
          <AdjustmentReason adjustment={adjustment} what="rejected" />
          <Button size="small" isLoading={isPending} onClick={() => move("approved")}>
            {t("adjustments.moves.approved.act")}
          </Button>
        </>
      )}
    </div>
  )
}
