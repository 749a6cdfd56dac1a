import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ExclamationCircle } from "@medusajs/icons"
import { Crumb } from "../../components/common/crumb"
import { FilterSelect } from "../../components/common/filter-select"
import { ListPage } from "../../components/common/list-page"
import { Pagination } from "../../components/common/pagination"
import { ReportItem } from "../../components/reports/report-item"
import { useTexts } from "../../lib/texts"
import { PAGE_SIZE, useFilters } from "../../lib/use-filters"
import { useReports } from "../../lib/use-reports"

const STATES = ["open", "acted", "dismissed"]
const KINDS = ["listing", "seller", "buyer", "message"]

/** What people report, and what becomes of it. */
function ReportsPage() {
  const { t } = useTexts()
  const { values, offset, isFiltered, set, turnTo } = useFilters({ status: "", kind: "" })
  const list = useReports({ ...values, limit: PAGE_SIZE, offset })
  const reports = list.data?.reports ?? []
  const empty = {
    title: t("reports.empty"),
    hint: t(isFiltered ? "state.otherFilters" : "reports.emptyHint"),
  }
  return (
    <ListPage
      title={t("menu.reports")}
      hint={t("reports.hint")}
      list={list}
      empty={reports.length > 0 ? null : empty}
      filters={
        <>
          <FilterSelect
            label={t("reports.state")}
            all={t("reports.everyState")}
            value={values.status}
            options={STATES.map((value) => ({ value, label: t(`reports.states.${value}`) }))}
            onChange={(status) => set("status", status)}
          />
          <FilterSelect
            label={t("reports.kind")}
            all={t("reports.everyKind")}
            value={values.kind}
            options={KINDS.map((value) => ({ value, label: t(`reports.kinds.${value}`) }))}
            onChange={(kind) => set("kind", kind)}
          />
        </>
      }
    >
      <ol className="divide-y">
        {reports.map((report) => (
          <ReportItem key={report.id} report={report} />
        ))}
      </ol>
      <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
    </ListPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.reports",
  rank: 50,
  icon: ExclamationCircle,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.reports" /> }

export default ReportsPage
