import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CalendarMini } from "@medusajs/icons"
import { useState } from "react"
import { Crumb } from "../../components/common/crumb"
import { FilterSelect } from "../../components/common/filter-select"
import { ListPage } from "../../components/common/list-page"
import { AddHoliday } from "../../components/holidays/add-holiday"
import { HolidayTable } from "../../components/holidays/holiday-table"
import { day, yearInJakarta, yearsAround } from "../../lib/dates"
import { useTexts } from "../../lib/texts"
import { useFilters } from "../../lib/use-filters"
import { useHolidays } from "../../lib/use-holidays"

/** The days on which no seller has to ship: by decree, and by the operator's own word. */
function HolidaysPage() {
  const { t, language } = useTexts()
  const [now] = useState(() => yearInJakarta(new Date()))
  const { values, set } = useFilters({ year: String(now) })
  const list = useHolidays(values.year)
  const until = list.data?.decreed_until
  return (
    <ListPage
      title={t("menu.holidays")}
      hint={until ? t("holidays.hint", { until: day(until, language) }) : ""}
      list={list}
      empty={
        list.data?.holidays.length
          ? null
          : { title: t("holidays.empty"), hint: t("holidays.emptyHint") }
      }
      filters={
        <>
          <FilterSelect
            label={t("holidays.year")}
            value={values.year}
            options={yearsAround(now).map((year) => ({ value: year, label: year }))}
            onChange={(year) => set("year", year)}
          />
          <AddHoliday year={values.year} />
        </>
      }
    >
      <HolidayTable holidays={list.data?.holidays ?? []} />
    </ListPage>
  )
}

export const config = defineRouteConfig({
  label: "menu.holidays",
  rank: 180,
  icon: CalendarMini,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.holidays" /> }

export default HolidaysPage
