import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BookOpen } from "@medusajs/icons"
import { Crumb } from "../../components/common/crumb"
import { ListPage } from "../../components/common/list-page"
import { Pagination } from "../../components/common/pagination"
import { SearchBox } from "../../components/common/search-box"
import { AccountList } from "../../components/ledger/account-list"
import { AdjustmentList } from "../../components/ledger/adjustment-list"
import { AuditLedger } from "../../components/ledger/audit-ledger"
import { CashList } from "../../components/ledger/cash-list"
import { CashRefusalList } from "../../components/ledger/cash-refusal-list"
import { PostingTable } from "../../components/ledger/posting-table"
import { searchOf } from "../../lib/ledger-search"
import { useTexts } from "../../lib/texts"
import { PAGE_SIZE, useFilters } from "../../lib/use-filters"
import { useLedger, usePostings } from "../../lib/use-ledger"

/** Whose every rupiah is: the accounts, what was booked, and the proof of it. */
function LedgerPage() {
  const { t } = useTexts()
  const { values, offset, isFiltered, set, turnTo } = useFilters({ q: "" })
  const accounts = useLedger()
  const list = usePostings({ ...searchOf(values.q), limit: PAGE_SIZE, offset })
  return (
    <div className="flex flex-col gap-y-3">
      <ListPage
        title={t("menu.ledger")}
        hint={t("ledger.hint")}
        list={accounts}
        empty={
          accounts.data?.accounts.length
            ? null
            : { title: t("ledger.empty"), hint: t("ledger.emptyHint") }
        }
        filters={<AuditLedger />}
      >
        <AccountList accounts={accounts.data?.accounts ?? []} />
      </ListPage>
      <CashList />
      <CashRefusalList />
      <AdjustmentList />
      <ListPage
        title={t("ledger.postings")}
        hint={t("ledger.postingsHint")}
        list={list}
        empty={
          list.data?.postings.length
            ? null
            : {
                title: t("ledger.empty"),
                hint: t(isFiltered ? "state.otherFilters" : "ledger.emptyHint"),
              }
        }
        filters={
          <SearchBox label={t("ledger.search")} value={values.q} onChange={(q) => set("q", q)} />
        }
      >
        <PostingTable postings={list.data?.postings ?? []} />
        <Pagination count={list.data?.count ?? 0} offset={offset} turnTo={turnTo} />
      </ListPage>
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu.ledger",
  rank: 120,
  icon: BookOpen,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.ledger" /> }

export default LedgerPage
