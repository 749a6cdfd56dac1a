import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import { Crumb } from "../../components/common/crumb"
import { FilterSelect } from "../../components/common/filter-select"
import { ListPage } from "../../components/common/list-page"
import { Pagination } from "../../components/common/pagination"
import { SearchBox } from "../../components/common/search-box"
import { CreateVoucher } from "../../components/vouchers/create-voucher"
import { VoucherTable } from "../../components/vouchers/voucher-table"
import { voucherColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { PAGE_SIZE, useFilters } from "../../lib/use-filters"
import { useVouchers } from "../../lib/use-vouchers"

const NO_FILTER = { q: "", status: "" }

/** All vouchers, of the platform and of shops. */
function VouchersPage() {
  const { t, word } = useTexts()
  const { values, offset, isFiltered, set, turnTo } = useFilters(NO_FILTER)
  const list = useVouchers({ ...values, limit: PAGE_SIZE, offset })
  return (
    <ListPage
      title={t("menu.vouchers")}
      hint={t("vouchers.hint")}
      list={list}
      empty={
        list.data?.vouchers.length
          ? null
          : {
              title: t("vouchers.empty"),
              hint: t(isFiltered ? "state.otherFilters" : "vouchers.emptyHint"),
            }
      }
      filters={
        <>
          <SearchBox label={t("vouchers.search")} value={values.q} onChange={(q) => set("q", q)} />
          <FilterSelect
            label={t("vouchers.status")}
            all={t("vouchers.everyStatus")}
            value={values.status}
            options={Object.keys(voucherColors).map((status) => ({
              value: status,
              label: word("voucherStatuses", status),
            }))}
            onChange={(status) => set("status", status)}
          />
          <CreateVoucher />
        </>
      }
    >
      <VoucherTable vouchers={list.data?.vouchers ?? []} />
      <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
    </ListPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.vouchers",
  rank: 90,
  icon: Tag,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.vouchers" /> }

export default VouchersPage
