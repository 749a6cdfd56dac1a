import type { CategoryView, ListingDetail } from "medusa-plugin-reluv/client"
import { type Locale, pathIn } from "@/locale"
import { storefrontUrl } from "@/server/environment"
import { listingPath } from "@/ui/card"

const AVAILABILITY: Partial<Record<ListingDetail["status"], string>> = {
  active: "InStock",
  reserved: "LimitedAvailability",
  sold: "SoldOut",
}

/** The listing as search engines read it: a used or new thing, its price and whether it can be had. */
export function asProduct(
  listing: ListingDetail,
  path: readonly CategoryView[],
  locale: Locale
): Record<string, unknown> {
  const url = storefrontUrl() + pathIn(locale, listingPath(listing))
  const { title, description, brand, color, material, size, price, status, condition, seller } =
    listing
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: title,
    url,
    sku: listing.id,
    ...(description && { description }),
    image: listing.pictures.map(({ src }) => src),
    ...(brand && { brand: { "@type": "Brand", name: brand } }),
    ...(color && { color }),
    ...(material && { material }),
    ...(size && { size }),
    category: path.map(({ name }) => name).join(" > "),
    offers: {
      "@type": "Offer",
      url,
      price,
      priceCurrency: "IDR",
      availability: `https://schema.org/${AVAILABILITY[status] ?? "OutOfStock"}`,
      itemCondition: `https://schema.org/${condition === "new" ? "NewCondition" : "UsedCondition"}`,
      seller: {
        "@type": "Organization",
        name: seller.name,
        url: storefrontUrl() + pathIn(locale, `/shops/${seller.handle}`),
      },
    },
  }
}
