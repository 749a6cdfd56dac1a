import { InlineTip } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { OperatorListingView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { sellerColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { Facts } from "../common/facts"
import { History } from "../common/history"
import { Status } from "../common/status"
import { Verdicts } from "./verdicts"

/** What a seller offers, and what the operator may say to it. */
export function Listing({ listing }: { listing: OperatorListingView }) {
  const { t, word, reason } = useTexts()
  const { brand, size, color, defects, status_reason: why } = listing
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      {why && (
        <InlineTip variant="warning" label={t("listing.told")}>
          <span className="break-words">{reason(why)}</span>
        </InlineTip>
      )}
      <Facts
        facts={[
          { label: t("listing.seller"), value: <Shop seller={listing.seller} /> },
          { label: t("evidence.condition"), value: word("conditions", listing.condition) },
          { label: t("listing.price"), value: rupiah(listing.price) },
          { label: t("listing.kind"), value: [brand, size, color].filter(Boolean).join(" · ") },
          {
            label: t("evidence.defects"),
            value: defects.map(({ description }) => description).join("; "),
          },
          {
            label: t("listing.available"),
            value: listing.variants.reduce((sum, { available }) => sum + available, 0),
          },
        ]}
      />
      <div className="flex flex-wrap items-start justify-between gap-2">
        <History events={listing.history} statuses="listingStatuses" />
        <Verdicts listing={listing} />
      </div>
    </div>
  )
}

/** The shop has no page of its own: it is found through who opened it. */
function Shop({ seller }: Pick<OperatorListingView, "seller">) {
  const { t } = useTexts()
  const name = `${seller.name} (${seller.handle})`
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      {seller.owner_customer_id ? (
        <Link
          to={`/customers/${seller.owner_customer_id}`}
          aria-label={t("listing.owner", { name: seller.name })}
          className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus rounded outline-none"
        >
          {name}
        </Link>
      ) : (
        name
      )}
      {seller.status !== "active" && (
        <Status status={seller.status} list="sellerStatuses" colors={sellerColors} />
      )}
    </span>
  )
}
