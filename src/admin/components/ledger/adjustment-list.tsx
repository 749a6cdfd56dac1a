import { useState } from "react"
import { useTexts } from "../../lib/texts"
import { PAGE_SIZE } from "../../lib/use-filters"
import { useAdjustments, useMe } from "../../lib/use-ledger"
import { ListPage } from "../common/list-page"
import { Pagination } from "../common/pagination"
import { AdjustmentItem } from "./adjustment-item"
import { RequestAdjustment } from "./request-adjustment"

/** What was booked by hand, and what waits for another person. */
export function AdjustmentList() {
  const { t } = useTexts()
  const [offset, turnTo] = useState(0)
  const list = useAdjustments({ limit: PAGE_SIZE, offset })
  const me = useMe()
  const adjustments = list.data?.adjustments ?? []
  return (
    <ListPage
      title={t("adjustments.title")}
      hint={t("adjustments.hint")}
      list={list}
      empty={
        adjustments.length > 0
          ? null
          : { title: t("adjustments.empty"), hint: t("adjustments.emptyHint") }
      }
      filters={<RequestAdjustment />}
    >
      <ol className="divide-y">
        {adjustments.map((adjustment) => (
          <AdjustmentItem key={adjustment.id} adjustment={adjustment} me={me} />
        ))}
      </ol>
      <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
    </ListPage>
  )
}
