import { Text } from "@medusajs/ui"
import type { SellerOrderView } from "../../../types/http"
import { isDueAtTheDoor } from "../../lib/at-the-door"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"

/** Of a part that is paid at the door: who has its money, if anybody. */
export function Cash({ order }: { order: SellerOrderView }) {
  const { t } = useTexts()
  const { cash_due, status } = order
  if (cash_due === null) return null
  const stands = isDueAtTheDoor(order) ? "due" : status === "cancelled" ? "none" : "collected"
  return (
    <Text size="small" leading="compact" className="text-ui-fg-subtle">
      {t(`cash.part.${stands}`, { amount: rupiah(cash_due) })}
    </Text>
  )
}
