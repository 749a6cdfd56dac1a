import { useTexts } from "../../lib/texts"
import { useCursorPages } from "../../lib/use-cursor-pages"
import { useLiveSales } from "../../lib/use-live-sales"
import { FilterSelect } from "../common/filter-select"
import { ListPage } from "../common/list-page"
import { OlderNewer } from "../common/older-newer"
import { LiveSaleTable } from "./live-sale-table"

const LATER = ["planned", "history"]

/** What shops show live: now, planned, or over. */
export function LiveSaleList() {
  const { t } = useTexts()
  const { values, filter, asked, ...pages } = useCursorPages({ phase: "" })
  const list = useLiveSales(asked)
  const sales = list.data?.live_sales ?? []
  const phase = values.phase || "now"
  return (
    <ListPage
      title={t("menu.live")}
      hint={t("live.hint")}
      list={list}
      empty={
        sales.length > 0
          ? null
          : { title: t(`live.empty.${phase}`), hint: t(`live.emptyHint.${phase}`) }
      }
      filters={
        <FilterSelect
          label={t("live.phase")}
          all={t("live.phases.now")}
          value={values.phase}
          options={LATER.map((value) => ({ value, label: t(`live.phases.${value}`) }))}
          onChange={filter("phase")}
        />
      }
    >
      <LiveSaleTable sales={sales} />
      <OlderNewer {...pages} next={list.data?.next_cursor ?? null} />
    </ListPage>
  )
}
