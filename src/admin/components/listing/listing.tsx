import { InlineTip } from "@medusajs/ui"
import type { OperatorListingView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { Facts } from "../common/facts"
import { History } from "../common/history"
import { Measurements } from "./measurements"
import { PastVerdicts } from "./past-verdicts"
import { ShopLink } from "./shop-link"
import { Verdicts } from "./verdicts"

/** What a seller offers, and what the operator may say to it. */
export function Listing({ listing }: { listing: OperatorListingView }) {
  const { t, word } = useTexts()
  const { brand, size, color, defects, original_price } = listing
  return (
    <div className="flex flex-col gap-y-4 px-6 py-4">
      <Told listing={listing} />
      <Facts
        facts={[
          { label: t("listing.seller"), value: <ShopLink seller={listing.seller} /> },
          {
            label: t("evidence.condition"),
            value: listing.condition && word("conditions", listing.condition),
          },
          {
            label: t("listing.price"),
            value: listing.price === null ? null : rupiah(listing.price),
          },
          {
            label: t("listing.originalPrice"),
            value: original_price === null ? null : rupiah(original_price),
          },
          { label: t("listing.kind"), value: [brand, size, color].filter(Boolean).join(" · ") },
          {
            label: t("evidence.measurements"),
            value: listing.measurements && <Measurements measurements={listing.measurements} />,
          },
          {
            label: t("evidence.defects"),
            value:
              defects.map(({ description }) => description).join("; ") || t("evidence.noDefects"),
          },
          {
            label: t("listing.available"),
            value: listing.variants.reduce((sum, { available }) => sum + available, 0),
          },
        ]}
      />
      <PastVerdicts verdicts={listing.verdicts} />
      <div className="flex flex-wrap items-start justify-between gap-2">
        <History events={listing.history} statuses="listingStatuses" />
        <Verdicts listing={listing} />
      </div>
    </div>
  )
}

/** What its seller reads: of an operator's verdict, or why it is hidden. */
function Told({ listing: { verdict, status_reason } }: { listing: OperatorListingView }) {
  const { t, language, reason } = useTexts()
  if (!verdict && !status_reason) return null
  const says =
    verdict && verdict.reason !== "other" && verdict.says[language === "id" ? "id" : "en"]
  const note = verdict ? verdict.note : status_reason
  return (
    <InlineTip variant="warning" label={t("listing.told")}>
      <span className="break-words">
        {[says, note && reason(note)].filter(Boolean).join(". ") || t("verdictReasons.other")}
      </span>
    </InlineTip>
  )
}
