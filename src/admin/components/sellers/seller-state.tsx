import { StatusBadge } from "@medusajs/ui"
import type { PublicSeller } from "../../../types/http"
import { sellerColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { Status } from "../common/status"

type Props = { seller: Pick<PublicSeller, "status" | "is_open"> }

/** Whether a shop may sell and, where it may, that it is on vacation. */
export function SellerState({ seller: { status, is_open } }: Props) {
  const { t } = useTexts()
  return (
    <span className="flex flex-wrap items-center gap-1">
      <Status status={status} list="shopStatuses" colors={sellerColors} />
      {!is_open && (
        <StatusBadge color="blue" className="shrink-0 text-nowrap">
          {t("sellers.onVacation")}
        </StatusBadge>
      )}
    </span>
  )
}
