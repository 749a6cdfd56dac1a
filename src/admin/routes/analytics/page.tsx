import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChartBar } from "@medusajs/icons"
import { Container } from "@medusajs/ui"
import { useState } from "react"
import { Cohorts } from "../../components/analytics/cohorts"
import { DayChart } from "../../components/analytics/day-chart"
import { ExportButton } from "../../components/analytics/export-button"
import { Funnel } from "../../components/analytics/funnel"
import { Numbers } from "../../components/analytics/numbers"
import { RangePicker } from "../../components/analytics/range-picker"
import { Rankings } from "../../components/analytics/rankings"
import { Crumb } from "../../components/common/crumb"
import { ListPage } from "../../components/common/list-page"
import { lastDays } from "../../lib/days"
import { useTexts } from "../../lib/texts"
import { useMarketAnalytics } from "../../lib/use-analytics"
import { useFilters } from "../../lib/use-filters"

const NUMBERS = [
  "goods",
  "net",
  "purchases",
  "average_purchase",
  "first_purchases",
  "repeat_purchases",
  "conversion",
  "shops",
  "commission",
  "platform_discounts",
  "refunded",
  "income",
  "cancel_rate",
  "dispute_rate",
  "average_ship_hours",
  "pieces",
]
const CHARTED = [
  "goods",
  "purchases",
  "commission",
  "refunded",
  "views",
  "first_purchases",
  "income",
]

/** What the marketplace sells: in all, by day, and what sold most. */
function AnalyticsPage() {
  const { t } = useTexts()
  const [now] = useState(() => new Date())
  const { values, set } = useFilters({ span: "30", ...lastDays(30, now) })
  const days = values.span === "custom" ? values : lastDays(Number(values.span), now)
  const shown = { from: days.from, to: days.to }
  const read = useMarketAnalytics(shown)
  const analytics = read.data?.analytics
  return (
    <div className="flex flex-col gap-y-3">
      <ListPage
        title={t("menu.analytics")}
        hint={t("analytics.hint")}
        list={read}
        empty={null}
        filters={
          <>
            <RangePicker
              span={values.span}
              days={shown}
              onSpan={(span) => set("span", span)}
              onDays={set}
            />
            <ExportButton of="days" days={shown} />
          </>
        }
      >
        {analytics && (
          <Numbers
            names={NUMBERS}
            totals={analytics.totals}
            before={analytics.before.totals}
            days={analytics.days.length}
          />
        )}
      </ListPage>
      {analytics && (
        <Container className="divide-y p-0">
          <DayChart days={analytics.days} names={CHARTED} />
          <Funnel totals={analytics.totals} />
        </Container>
      )}
      <Rankings days={shown} />
      <Cohorts />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "menu.analytics",
  rank: 150,
  icon: ChartBar,
  translationNs: "reluv",
})

export const handle = { breadcrumb: () => <Crumb text="menu.analytics" /> }

export default AnalyticsPage
