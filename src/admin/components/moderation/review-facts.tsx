import { Badge } from "@medusajs/ui"
import type { ModerationView } from "../../../types/http"
import { rupiah } from "../../lib/rupiah"
import { useTexts } from "../../lib/texts"
import { Facts } from "../common/facts"
import { Measurements } from "../listing/measurements"

/** What its seller says of it, and what such pieces usually go for. */
export function ReviewFacts({ listing }: { listing: ModerationView }) {
  const { t, word } = useTexts()
  const { price, original_price, usual_price, brand, size, color, defects, category } = listing
  return (
    <Facts
      facts={[
        { label: t("listing.price"), value: <Price price={price} usual={usual_price} /> },
        {
          label: t("listing.usualPrice"),
          value:
            usual_price &&
            t("listing.usually", {
              low: rupiah(usual_price.low),
              high: rupiah(usual_price.high),
              count: usual_price.count,
            }),
        },
        {
          label: t("listing.originalPrice"),
          value: original_price === null ? null : rupiah(original_price),
        },
        {
          label: t("evidence.condition"),
          value: listing.condition && word("conditions", listing.condition),
        },
        { label: t("listing.category"), value: category ?? t("listing.noCategory") },
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
      ]}
    />
  )
}

type PriceProps = { price: number; usual: ModerationView["usual_price"] }

/** Half of the lower quarter, or twice the upper one, is worth a look. */
function Price({ price, usual }: PriceProps) {
  const { t } = useTexts()
  const isLow = usual !== null && price * 2 < usual.low
  const isHigh = usual !== null && price > usual.high * 2
  return (
    <span className="flex flex-wrap items-center gap-2">
      {rupiah(price)}
      {(isLow || isHigh) && (
        <Badge size="2xsmall" color="red">
          {t(isLow ? "listing.veryLow" : "listing.veryHigh")}
        </Badge>
      )}
    </span>
  )
}
