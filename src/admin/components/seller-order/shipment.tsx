import { ArrowUpRightOnBox, TruckFast } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import type { SellerOrderView } from "../../../types/http"
import { courierName } from "../../lib/couriers"
import { useTexts } from "../../lib/texts"
import { CopyText } from "../common/copy-text"
import { Driver } from "./driver"
import { ShipmentNotes } from "./shipment-notes"

/** Who carries the parcel, where it is, and where to follow it. */
export function Shipment({ order }: { order: SellerOrderView }) {
  const { t, word } = useTexts()
  const { courier_code, courier_service_code, shipment } = order
  if (!courier_code) return null
  const sent = shipment?.provider === "typed" ? "sent_alone" : shipment?.status
  const status = shipment?.courier_status ?? sent
  const isOver = order.status === "cancelled" || order.status === "refunded"
  return (
    <div className="bg-ui-bg-subtle border-ui-border-base flex flex-col gap-y-2 rounded-lg border px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <TruckFast className="text-ui-fg-subtle" />
        <Text size="small" leading="compact" weight="plus">
          {courierName(courier_code, courier_service_code)}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {status
            ? word("courierStatuses", status)
            : t(isOver ? "shipment.neverBooked" : "shipment.notBooked")}
        </Text>
        <Waybill waybill={order.waybill_id} url={order.tracking_url} />
      </div>
      {order.shipment && <ShipmentNotes shipment={order.shipment} />}
      <Driver driver={order.shipment?.driver ?? null} />
    </div>
  )
}

function Waybill({ waybill, url }: { waybill: string | null; url: string | null }) {
  const { t } = useTexts()
  if (!waybill) return null
  return (
    <div className="ml-auto flex items-center gap-x-1">
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {t("shipment.waybill")}
      </Text>
      {url ? (
        <a
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={t("shipment.track", { waybill })}
          className="txt-compact-small text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus flex items-center gap-x-1 rounded outline-none"
        >
          {waybill}
          <ArrowUpRightOnBox />
        </a>
      ) : (
        <Text size="small" leading="compact">
          {waybill}
        </Text>
      )}
      <CopyText text={waybill} what="waybill" />
    </div>
  )
}
