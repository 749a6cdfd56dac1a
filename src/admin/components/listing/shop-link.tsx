import { Link } from "react-router-dom"
import type { OperatorListingView } from "../../../types/http"
import { sellerColors } from "../../lib/status-colors"
import { Status } from "../common/status"

type Seller = OperatorListingView["seller"]
type Props = { seller: Pick<Seller, "id" | "name"> & Partial<Pick<Seller, "handle" | "status">> }

/** Leads to the page of the shop; what is not usual of its status stands beside. */
export function ShopLink({ seller }: Props) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Link
        to={`/sellers/${seller.id}`}
        className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus rounded outline-none"
      >
        {seller.handle ? `${seller.name} (${seller.handle})` : seller.name}
      </Link>
      {seller.status && seller.status !== "active" && (
        <Status status={seller.status} list="sellerStatuses" colors={sellerColors} />
      )}
    </span>
  )
}
