import { Heading } from "@medusajs/ui"
import type { ModerationView } from "../../../types/http"
import { day } from "../../lib/dates"
import { useTexts } from "../../lib/texts"
import { Facts } from "../common/facts"
import { ShopLink } from "../listing/shop-link"

/** Who offers it: how long the shop is there, and what became of its listings. */
export function ShopFacts({ seller }: Pick<ModerationView, "seller">) {
  const { t, language } = useTexts()
  return (
    <section className="flex flex-col gap-y-2">
      <Heading level="h3">{t("moderation.shop")}</Heading>
      <Facts
        facts={[
          { label: t("listing.seller"), value: <ShopLink seller={seller} /> },
          { label: t("moderation.opened"), value: day(seller.since.slice(0, 10), language) },
          { label: t("listingStatuses.active"), value: seller.on_sale },
          { label: t("listingStatuses.sold"), value: seller.sold },
          { label: t("listingStatuses.rejected"), value: seller.rejected },
          { label: t("listingStatuses.blocked"), value: seller.blocked },
        ]}
      />
    </section>
  )
}
