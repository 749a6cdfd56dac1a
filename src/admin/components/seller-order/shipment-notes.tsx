import { Text } from "@medusajs/ui"
import type { ShipmentView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"

/** What is unusual about a parcel: sent by the seller alone, fetched at a time, weighed again. */
export function ShipmentNotes({ shipment }: { shipment: ShipmentView }) {
  const { t, time } = useTexts()
  const { provider, pickup_at: pickupAt, booked_at: bookedAt } = shipment
  const { price, quoted_price: quoted } = shipment
  const notes = [
    ...(provider === "typed"
      ? [bookedAt && t("shipment.typedAt", { time: time(bookedAt) })]
      : [
          pickupAt && t("shipment.pickup", { time: time(pickupAt) }),
          shipment.collection_method === "drop_off" && t("shipment.dropOff"),
          bookedAt && t("shipment.bookedAt", { time: time(bookedAt) }),
        ]),
    !shipment.tracked && t("shipment.notTracked"),
    price && quoted && price !== quoted
      ? t("shipment.weighed", { price: rupiah(price), quoted: rupiah(quoted) })
      : null,
  ].filter(Boolean)
  if (notes.length === 0) return null
  return (
    <Text size="small" leading="compact" className="text-ui-fg-muted">
      {notes.join(" · ")}
    </Text>
  )
}
