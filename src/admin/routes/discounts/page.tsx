import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { Crumb } from "../../components/common/crumb"
import { FilterSelect } from "../../components/common/filter-select"
import { ListPage } from "../../components/common/list-page"
import { Pagination } from "../../components/common/pagination"
import { DiscountTable } from "../../components/discounts/discount-table"
import { campaignColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { useDiscounts } from "../../lib/use-campaigns"
import { PAGE_SIZE, useFilters } from "../../lib/use-filters"

/** What shops take off their prices for a time, alone or in a sale of the marketplace. */
function DiscountsPage() {
  const { t, word } = useTexts()
  const { values, offset, isFiltered, set, turnTo } = useFilters({ status: "", seller_id: "" })
  const list = useDiscounts({ ...values, campaign_id: "", limit: PAGE_SIZE, offset })
  const discounts = list.data?.discounts ?? []
  return (
    <ListPage
      title={t("menu.discounts")}
      hint={t("discounts.hint")}
      list={list}
      empty={
        discounts.length
          ? null
          : {
              title: t("discounts.empty"),
              hint: t(isFiltered ? "state.otherFilters" : "discounts.emptyHint"),
            }
      }
      filters={
        <FilterSelect
          label={t("vouchers.status")}
          all={t("vouchers.everyStatus")}
          value={values.status}
          options={Object.keys(campaignColors).map((status) => ({
            value: status,
            label: word("campaignStatuses", status),
          }))}
          onChange={(status) => set("status", status)}
        />
      }
    >
      <DiscountTable discounts={discounts} />
      <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
    </ListPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.discounts",
  rank: 110,
  icon: ReceiptPercent,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.discounts" /> }

export default DiscountsPage
