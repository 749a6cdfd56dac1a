import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TruckFast } from "@medusajs/icons"
import { Crumb } from "../../components/common/crumb"
import { FilterSelect } from "../../components/common/filter-select"
import { ListPage } from "../../components/common/list-page"
import { Pagination } from "../../components/common/pagination"
import { SearchBox } from "../../components/common/search-box"
import { SellerOrderTable } from "../../components/seller-orders/seller-order-table"
import { sellerOrderColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { PAGE_SIZE, useFilters } from "../../lib/use-filters"
import { useSellerOrderList } from "../../lib/use-seller-order-list"

const NO_FILTER = { q: "", status: "" }

/** The parts of all purchases, found by the numbers that people name. */
function SellerOrdersPage() {
  const { t, word } = useTexts()
  const { values, offset, isFiltered, set, turnTo } = useFilters(NO_FILTER)
  const list = useSellerOrderList({ ...values, limit: PAGE_SIZE, offset })
  return (
    <ListPage
      title={t("menu.sellerOrders")}
      hint={t("sellerOrderList.hint")}
      list={list}
      empty={
        list.data?.seller_orders.length
          ? null
          : {
              title: t("sellerOrderList.empty"),
              hint: t(isFiltered ? "search.whole" : "sellerOrderList.emptyHint"),
            }
      }
      filters={
        <>
          <SearchBox label={t("search.numbers")} value={values.q} onChange={(q) => set("q", q)} />
          <FilterSelect
            label={t("sellerOrderList.status")}
            all={t("sellerOrderList.everyStatus")}
            value={values.status}
            options={Object.keys(sellerOrderColors).map((status) => ({
              value: status,
              label:
                status === "paid"
                  ? t("sellerOrderList.toShip")
                  : word("sellerOrderStatuses", status),
            }))}
            onChange={(status) => set("status", status)}
          />
        </>
      }
    >
      <SellerOrderTable orders={list.data?.seller_orders ?? []} />
      <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
    </ListPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.sellerOrders",
  rank: 20,
  icon: TruckFast,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.sellerOrders" /> }

export default SellerOrdersPage
