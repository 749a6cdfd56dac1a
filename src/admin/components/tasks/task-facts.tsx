import { InlineTip } from "@medusajs/ui"
import type { TaskView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { type Fact, Facts } from "../common/facts"
import { OrderLink } from "../common/order-link"
import { ShopLink } from "../listing/shop-link"
import { CaseFile } from "../purchase/case-file"

/** What every task tells, and the purchase that it is about; `more` is what only this kind knows. */
export function TaskFacts({ task, more = [] }: { task: TaskView; more?: Fact[] }) {
  const { t, reason, time } = useTexts()
  // Both sides of a dispute stand below in full; a shop is called by its name.
  const isTold = task.kind === "dispute" || task.seller_id !== null
  const { order_id, seller_order_id } = task
  return (
    <>
      {task.waits_for && (
        <InlineTip variant="info" label={t("tasks.anotherOperator")}>
          {t("tasks.anotherOperatorHint")}
        </InlineTip>
      )}
      <Facts
        facts={[
          { label: t("tasks.order"), value: task.order_id && <OrderLink order={task} /> },
          { label: t("tasks.sellerOrder"), value: task.seller_order_number },
          {
            label: t("tasks.seller"),
            value: task.seller_id && (
              <ShopLink seller={{ id: task.seller_id, name: task.reason }} />
            ),
          },
          { label: t("tasks.amount"), value: task.amount === null ? null : rupiah(task.amount) },
          { label: t("tasks.since"), value: time(task.created_at) },
          {
            label: t("tasks.reason"),
            value: isTold ? null : (
              <span className="inline-block first-letter:uppercase">{reason(task.reason)}</span>
            ),
          },
          ...more,
        ]}
      />
      {order_id && <CaseFile task={{ order_id, seller_order_id }} />}
    </>
  )
}
