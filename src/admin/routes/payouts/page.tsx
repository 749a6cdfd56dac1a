import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CashSolid } from "@medusajs/icons"
import { Crumb } from "../../components/common/crumb"
import { FilterSelect } from "../../components/common/filter-select"
import { ListPage } from "../../components/common/list-page"
import { Pagination } from "../../components/common/pagination"
import { BatchItem } from "../../components/payouts/batch-item"
import { PayoutItem } from "../../components/payouts/payout-item"
import { SendDrawer } from "../../components/payouts/send-drawer"
import { payoutColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { PAGE_SIZE, useFilters } from "../../lib/use-filters"
import { usePayoutBatches, usePayouts } from "../../lib/use-payouts"

const BATCHES = 10

/** What shops ask to be paid: agreed to or refused, sent together, and how it went. */
function PayoutsPage() {
  const { t, word } = useTexts()
  const { values, offset, isFiltered, set, turnTo } = useFilters({ status: "" })
  const list = usePayouts({ ...values, limit: PAGE_SIZE, offset })
  const batches = usePayoutBatches({ limit: BATCHES, offset: 0 })
  const payouts = list.data?.payouts ?? []
  const empty = {
    title: t("payouts.empty"),
    hint: t(isFiltered ? "state.otherFilters" : "payouts.emptyHint"),
  }
  return (
    <div className="flex flex-col gap-y-3">
      <ListPage
        title={t("menu.payouts")}
        hint={t("payouts.hint")}
        list={list}
        empty={payouts.length > 0 ? null : empty}
        filters={
          <>
            <FilterSelect
              label={t("payouts.status")}
              all={t("payouts.every")}
              value={values.status}
              options={Object.keys(payoutColors).map((value) => ({
                value,
                label: word("payoutStatuses", value),
              }))}
              onChange={(status) => set("status", status)}
            />
            <SendDrawer />
          </>
        }
      >
        <ol className="divide-y">
          {payouts.map((payout) => (
            <PayoutItem key={payout.id} payout={payout} />
          ))}
        </ol>
        <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
      </ListPage>
      <ListPage
        title={t("payouts.batches")}
        hint={t("payouts.batchesHint")}
        list={batches}
        empty={
          batches.data?.batches.length
            ? null
            : { title: t("payouts.noBatches"), hint: t("payouts.noBatchesHint") }
        }
        filters={null}
      >
        <ol className="divide-y">
          {batches.data?.batches.map((batch) => (
            <BatchItem key={batch.id} batch={batch} />
          ))}
        </ol>
      </ListPage>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu.payouts",
  rank: 130,
  icon: CashSolid,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.payouts" /> }

export default PayoutsPage
