import { Text } from "@medusajs/ui"
import type { SellerOrderView, TaskView } from "../../../types/http"
import { partWords } from "../../lib/at-the-door"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { usePurchase } from "../../lib/use-purchase"
import { usePurchasePayment } from "../../lib/use-purchase-payment"
import { useSellerOrders } from "../../lib/use-seller-orders"
import { Facts } from "../common/facts"
import { Failure } from "../common/failure"
import { History } from "../common/history"
import { Loading } from "../common/loading"
import { PartStatus } from "../common/part-status"
import { Items } from "../seller-order/items"
import { Shipment } from "../seller-order/shipment"
import { Evidence } from "./evidence"

type Props = { task: Pick<TaskView, "seller_order_id"> & { order_id: string } }

/** Whom and what a task is about: people, money, and of each part its pieces and its parcel. */
export function CaseFile({ task }: Props) {
  const { t } = useTexts()
  const parts = useSellerOrders(task.order_id)
  if (parts.isPending) return <Loading />
  if (parts.error) {
    return <Failure error={parts.error} title={t("sellerOrders.failed")} onRetry={parts.refetch} />
  }
  const { seller_order_id: only } = task
  const told = parts.data.filter(({ id }) => only === null || id === only)
  return (
    <div className="flex flex-col gap-y-4">
      <People orderId={task.order_id} />
      {told.map((part) => (
        <Part key={part.id} part={part} />
      ))}
    </div>
  )
}

function People({ orderId }: { orderId: string }) {
  const { t, word, time } = useTexts()
  const { data: purchase } = usePurchase(orderId)
  const { data: payment } = usePurchasePayment(orderId)
  if (!purchase) return null
  const { buyer, ships_to } = purchase
  const attempt = payment?.attempts.at(-1)
  const method = payment?.payment_type ?? attempt?.payment_type
  return (
    <Facts
      facts={[
        { label: t("caseFile.buyer"), value: buyer.name },
        {
          label: t("caseFile.contact"),
          value: [buyer.email, buyer.phone].filter(Boolean).join(" · "),
        },
        {
          label: t("caseFile.account"),
          value:
            buyer.has_account && buyer.since
              ? t("caseFile.since", { time: time(buyer.since), count: buyer.orders })
              : t("caseFile.guest"),
        },
        {
          label: t("caseFile.shipsTo"),
          value: [ships_to?.name, ships_to?.city].filter(Boolean).join(", "),
        },
        {
          label: t(payment?.status === "on_delivery" ? "caseFile.atTheDoor" : "caseFile.paid"),
          value: payment && rupiah(payment.amount),
        },
        { label: t("caseFile.method"), value: method && word("paymentTypes", method) },
        { label: t("caseFile.placed"), value: time(purchase.created_at) },
      ]}
    />
  )
}

function Part({ part }: { part: SellerOrderView }) {
  const { t } = useTexts()
  return (
    <section
      aria-label={part.number}
      className="border-ui-border-base flex flex-col gap-y-3 rounded-lg border px-4 py-3"
    >
      <div className="flex items-start justify-between gap-x-4">
        <div className="min-w-0">
          <Text size="small" leading="compact" weight="plus">
            {part.seller.name || part.seller.id}
          </Text>
          <Text size="small" leading="compact" className="text-ui-fg-subtle">
            {part.number}
          </Text>
        </div>
        <PartStatus part={part} />
      </div>
      <Items items={part.items} />
      {part.items.map(
        ({ line_item_id, evidence }) =>
          evidence && <Evidence key={line_item_id} evidence={evidence} />
      )}
      <Shipment order={part} />
      <Facts
        facts={[
          { label: t("amounts.shipping"), value: rupiah(part.shipping_total) },
          {
            label: t("amounts.discount"),
            value: part.discount_total ? rupiah(-part.discount_total) : null,
          },
          { label: t("amounts.total"), value: rupiah(part.total) },
          {
            label: t("amounts.refunded"),
            value: part.refunded_total ? rupiah(-part.refunded_total) : null,
          },
        ]}
      />
      <History events={part.history} statuses="sellerOrderStatuses" says={partWords(part)} />
    </section>
  )
}
