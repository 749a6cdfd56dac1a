import type { SellerOrderView } from "../../../types/http"
import { isDueAtTheDoor, partWords } from "../../lib/at-the-door"
import { sellerOrderColors } from "../../lib/status-colors"
import { Status } from "./status"

const COLORS = { ...sellerOrderColors, on_delivery: "orange" } as const

/** How far a part is, and, while nobody has paid it, that a courier collects it at the door. */
export function PartStatus({ part }: { part: Pick<SellerOrderView, "status" | "cash_due"> }) {
  const said = partWords(part)(part.status)
  const isSaid = said === "on_delivery" || !isDueAtTheDoor(part)
  return (
    <span className="flex flex-wrap justify-start gap-1">
      <Status status={said} list="sellerOrderStatuses" colors={COLORS} />
      {!isSaid && <Status status="on_delivery" list="sellerOrderStatuses" colors={COLORS} />}
    </span>
  )
}
