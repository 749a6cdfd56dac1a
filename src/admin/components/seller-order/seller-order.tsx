import { Text } from "@medusajs/ui"
import type { SellerOrderView } from "../../../types/http"
import { partWords } from "../../lib/at-the-door"
import { useTexts } from "../../lib/texts"
import { type AmountLine, Amounts } from "../common/amounts"
import { CopyText } from "../common/copy-text"
import { History } from "../common/history"
import { PartStatus } from "../common/part-status"
import { DenyCollection } from "../ledger/deny-collection"
import { Cancel } from "./cancel"
import { Cash } from "./cash"
import { Clocks } from "./clocks"
import { Dispute } from "./dispute"
import { Items } from "./items"
import { Shipment } from "./shipment"

/** One seller's part of the purchase, from parcel to money. */
export function SellerOrder({ order }: { order: SellerOrderView }) {
  const { t } = useTexts()
  const lines: AmountLine[] = [
    { label: t("amounts.items"), amount: order.item_total },
    { label: t("amounts.shipping"), amount: order.shipping_total },
    ...(order.discount_total
      ? [{ label: t("amounts.discount"), amount: -order.discount_total }]
      : []),
    { label: t("amounts.total"), amount: order.total, isTotal: true },
    ...(order.refunded_total
      ? [{ label: t("amounts.refunded"), amount: -order.refunded_total }]
      : []),
  ]
  return (
    <article className="flex flex-col gap-y-4 px-6 py-4" aria-label={order.number}>
      <Head order={order} />
      <Shipment order={order} />
      <Clocks order={order} />
      {order.dispute && <Dispute dispute={order.dispute} />}
      <Items items={order.items} />
      <Amounts lines={lines} />
      <Cash order={order} />
      <div className="flex flex-wrap items-start justify-between gap-2 empty:hidden">
        <History events={order.history} statuses="sellerOrderStatuses" says={partWords(order)} />
        <Cancel order={order} />
        <NobodyPaid order={order} />
      </div>
    </article>
  )
}

const SAID_TO_BE_THERE: readonly SellerOrderView["status"][] = [
  "delivered",
  "disputed",
  "completed",
]

/** Of a part whose money a courier is said to have. */
function NobodyPaid({ order: { id, number, cash_due, status } }: { order: SellerOrderView }) {
  if (cash_due === null || !SAID_TO_BE_THERE.includes(status)) return null
  return <DenyCollection part={{ seller_order_id: id, number, cash_due }} />
}

function Head({ order }: { order: SellerOrderView }) {
  return (
    <div className="flex items-start justify-between gap-x-4">
      <div>
        <div className="flex items-center gap-x-1">
          <Text size="small" leading="compact" weight="plus">
            {order.number}
          </Text>
          <CopyText text={order.number} what="orderNumber" />
        </div>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {order.seller.name || order.seller.id}
        </Text>
      </div>
      <PartStatus part={order} />
    </div>
  )
}
