import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Crumb } from "../../components/common/crumb"
import { FilterSelect } from "../../components/common/filter-select"
import { ListPage } from "../../components/common/list-page"
import { Pagination } from "../../components/common/pagination"
import { SearchBox } from "../../components/common/search-box"
import { SellerTable } from "../../components/sellers/seller-table"
import { sellerColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { PAGE_SIZE, useFilters } from "../../lib/use-filters"
import { useSellers } from "../../lib/use-sellers"

const NO_FILTER = { q: "", status: "", open: "" }

/** All shops, whatever their state. */
function SellersPage() {
  const { t, word } = useTexts()
  const { values, offset, isFiltered, set, turnTo } = useFilters(NO_FILTER)
  const list = useSellers({ ...values, limit: PAGE_SIZE, offset })
  return (
    <ListPage
      title={t("menu.sellers")}
      hint={t("sellers.hint")}
      list={list}
      empty={
        list.data?.sellers.length
          ? null
          : {
              title: t("sellers.empty"),
              hint: t(isFiltered ? "state.otherFilters" : "sellers.emptyHint"),
            }
      }
      filters={
        <>
          <SearchBox label={t("sellers.search")} value={values.q} onChange={(q) => set("q", q)} />
          <FilterSelect
            label={t("sellers.status")}
            all={t("sellers.everyStatus")}
            value={values.status}
            options={Object.keys(sellerColors).map((status) => ({
              value: status,
              label: word("shopStatuses", status),
            }))}
            onChange={(status) => set("status", status)}
          />
          <FilterSelect
            label={t("sellers.opening")}
            all={t("sellers.openOrNot")}
            value={values.open}
            options={["true", "false"].map((open) => ({
              value: open,
              label: t(open === "true" ? "sellers.open" : "sellers.onVacation"),
            }))}
            onChange={(open) => set("open", open)}
          />
        </>
      }
    >
      <SellerTable sellers={list.data?.sellers ?? []} />
      <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
    </ListPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.sellers",
  rank: 30,
  icon: BuildingStorefront,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.sellers" /> }

export default SellersPage
