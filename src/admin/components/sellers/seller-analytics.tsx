import { Heading, Text } from "@medusajs/ui"
import { type ReactNode, useState } from "react"
import { lastDays } from "../../lib/days"
import { useTexts } from "../../lib/texts"
import { useShopAnalytics } from "../../lib/use-analytics"
import { DayChart } from "../analytics/day-chart"
import { Numbers } from "../analytics/numbers"
import { RangePicker } from "../analytics/range-picker"
import { RankedTable } from "../analytics/ranked-table"
import { Failure } from "../common/failure"
import { Loading } from "../common/loading"

const NUMBERS = [
  "goods",
  "income",
  "orders",
  "average_order",
  "views",
  "conversion",
  "average_ship_hours",
  "cancel_rate",
  "dispute_rate",
  "commission",
  "seller_discounts",
  "refunded",
]
const CHARTED = ["goods", "income", "orders", "views"]

/** What a shop sold, as it sees it itself. */
export function SellerAnalytics({ id }: { id: string }) {
  const { t } = useTexts()
  const [span, setSpan] = useState("30")
  const [now] = useState(() => new Date())
  const [chosen, choose] = useState(() => lastDays(30, now))
  const days = span === "custom" ? chosen : lastDays(Number(span), now)
  const { data, error, isPending, refetch } = useShopAnalytics(id, days)
  const analytics = data?.analytics
  return (
    <div className="divide-y">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("analytics.shopHint")}
        </Text>
        <RangePicker
          span={span}
          days={days}
          onSpan={setSpan}
          onDays={(name, day) => choose({ ...days, [name]: day })}
        />
      </div>
      {isPending && <Loading lines={6} />}
      {error && <Failure error={error} title={t("analytics.failed")} onRetry={refetch} />}
      {analytics && (
        <>
          <Numbers
            names={NUMBERS}
            totals={analytics.totals}
            before={analytics.before.totals}
            days={analytics.days.length}
          />
          <DayChart days={analytics.days} names={CHARTED} />
          <Top title={t("analytics.topListings")}>
            <RankedTable rows={analytics.top_listings} />
          </Top>
          <Top title={t("analytics.topBuyers")}>
            <RankedTable rows={analytics.top_buyers} counted="orders" />
          </Top>
        </>
      )}
    </div>
  )
}

function Top({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Heading level="h2" className="px-6 py-4">
        {title}
      </Heading>
      {children}
    </section>
  )
}
