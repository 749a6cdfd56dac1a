import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CurrencyDollar } from "@medusajs/icons"
import { CommissionTable } from "../../components/commissions/commission-table"
import { SetCommission } from "../../components/commissions/set-commission"
import { Crumb } from "../../components/common/crumb"
import { ListPage } from "../../components/common/list-page"
import { Pagination } from "../../components/common/pagination"
import { useTexts } from "../../lib/texts"
import { useCommissions } from "../../lib/use-commissions"
import { useFilters } from "../../lib/use-filters"

/** What sellers pay for a sale: by shop, level, sale of the marketplace and category. */
function CommissionsPage() {
  const { t } = useTexts()
  const { offset, turnTo } = useFilters({})
  const list = useCommissions(offset)
  const rules = list.data?.commissions ?? []
  return (
    <ListPage
      title={t("menu.commissions")}
      hint={t("commissions.hint")}
      list={list}
      empty={
        rules.length ? null : { title: t("commissions.empty"), hint: t("commissions.emptyHint") }
      }
      filters={<SetCommission />}
    >
      <CommissionTable rules={rules} />
      <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
    </ListPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.commissions",
  rank: 140,
  icon: CurrencyDollar,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.commissions" /> }

export default CommissionsPage
