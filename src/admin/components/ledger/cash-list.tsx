import { Text } from "@medusajs/ui"
import { useState } from "react"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { useCollected } from "../../lib/use-cash"
import { PAGE_SIZE } from "../../lib/use-filters"
import { ListPage } from "../common/list-page"
import { OrderLink } from "../common/order-link"
import { Pagination } from "../common/pagination"
import { DenyCollection } from "./deny-collection"
import { RecordRemittance } from "./record-remittance"

/** What couriers collected and have not handed over, part by part. */
export function CashList() {
  const { t, time } = useTexts()
  const [offset, turnTo] = useState(0)
  const list = useCollected({ limit: PAGE_SIZE, offset })
  const parts = list.data?.parts ?? []
  return (
    <ListPage
      title={t("cash.title")}
      hint={t("cash.hint", { amount: rupiah(list.data?.outstanding ?? 0) })}
      list={list}
      empty={parts.length > 0 ? null : { title: t("cash.empty"), hint: t("cash.emptyHint") }}
      filters={null}
    >
      <ol className="divide-y">
        {parts.map((part) => (
          <li
            key={part.seller_order_id}
            className="flex flex-col gap-4 px-6 py-4 sm:flex-row sm:justify-between"
          >
            <div className="flex min-w-0 flex-col gap-y-1">
              <Text weight="plus">{rupiah(part.cash_due)}</Text>
              <Text size="small" className="break-words">
                {[part.number, part.courier_code?.toUpperCase(), part.waybill_id]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                <time dateTime={part.delivered_at}>{time(part.delivered_at)}</time>
              </Text>
              <Text size="small">
                <OrderLink order={{ order_id: part.order_id, order_display_id: null }} />
              </Text>
            </div>
            <div className="flex shrink-0 flex-wrap gap-2 self-start">
              <DenyCollection part={part} />
              <RecordRemittance part={part} />
            </div>
          </li>
        ))}
      </ol>
      <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
    </ListPage>
  )
}
