import { Text } from "@medusajs/ui"
import type { SellerOrderView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"

const BEFORE_THE_DOOR: readonly SellerOrderView["status"][] = [
  "pending",
  "paid",
  "processing",
  "shipped",
]

/** Of a part that is paid at the door: who has its money, if anybody. */
export function Cash({ order: { cash_due, status } }: { order: SellerOrderView }) {
  const { t } = useTexts()
  if (cash_due === null) return null
  const stands = BEFORE_THE_DOOR.includes(status)
    ? "due"
    : status === "cancelled"
      ? "none"
      : "collected"
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {t(`cash.part.${stands}`, { amount: rupiah(cash_due) })}
    </Text>
  )
}
