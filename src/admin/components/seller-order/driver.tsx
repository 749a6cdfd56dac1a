import { User } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import type { ShipmentView } from "../../../types/http"
import { useTexts } from "../../lib/texts"

/** The person on the way; only instant couriers name one. */
export function Driver({ driver }: { driver: ShipmentView["driver"] }) {
  const { t } = useTexts()
  const { name, phone, plate_number: plate } = texts(driver ?? {})
  if (!name && !phone) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <User className="text-ui-fg-subtle" />
      <Text size="small" leading="compact">
        {t("shipment.driver", { name: name ?? "–" })}
      </Text>
      {plate && (
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {plate}
        </Text>
      )}
      {phone && (
        <a href={`tel:${phone}`} className="txt-compact-small text-ui-fg-interactive">
          {phone}
        </a>
      )}
    </div>
  )
}

function texts(values: Record<string, unknown>): Record<string, string | undefined> {
  const entries = Object.entries(values).filter(([, value]) => typeof value === "string" && value)
  return Object.fromEntries(entries) as Record<string, string>
}
