import { Clock } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import type { SellerOrderView } from "../../../types/http"
import { useTexts } from "../../lib/texts"

/** What happens by itself, and when: the clock that runs for the order as it stands now. */
export function Clocks({ order }: { order: SellerOrderView }) {
  const { t, time } = useTexts()
  const clock = runningClock(order)
  if (!clock) return null
  const at = <time dateTime={clock.at}>{time(clock.at)}</time>
  return (
    <div className="text-ui-fg-subtle flex items-center gap-x-3">
      <Clock className="shrink-0" />
      <Text size="small" leading="compact">
        {t(`clocks.${clock.name}`)} <span className="text-ui-fg-base">{at}</span>
        {clock.name === "completeBy" && order.extended && ` (${t("clocks.extended")})`}
      </Text>
    </div>
  )
}

type RunningClock = { name: "shipBy" | "completeBy"; at: string }

function runningClock({ status, ship_by, complete_by }: SellerOrderView): RunningClock | null {
  const isWithSeller = status === "paid" || status === "processing"
  if (isWithSeller && ship_by) return { name: "shipBy", at: ship_by }
  const isWithBuyer = status === "shipped" || status === "delivered"
  return isWithBuyer && complete_by ? { name: "completeBy", at: complete_by } : null
}
