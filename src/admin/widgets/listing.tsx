import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Container, Heading } from "@medusajs/ui"
import { Failure } from "../components/common/failure"
import { Loading } from "../components/common/loading"
import { Status } from "../components/common/status"
import { Listing } from "../components/listing/listing"
import { isNotFound } from "../lib/http"
import { listingColors } from "../lib/status-colors"
import { useTexts } from "../lib/texts"
import { useListing } from "../lib/use-listing"

/** On the page of a product: whose it is, what its seller says of it, and the operator's word on it. */
function ListingWidget({ data: { id } }: { data: { id: string } }) {
  const { t } = useTexts()
  const { data: listing, error, isPending, refetch } = useListing(id)
  // The shop's own products have none.
  if (listing === null || isNotFound(error)) return null
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">{t("listing.title")}</Heading>
        {listing && (
          <Status status={listing.status} list="listingStatuses" colors={listingColors} />
        )}
      </div>
      {isPending && <Loading />}
      {error && <Failure error={error} title={t("listing.failed")} onRetry={refetch} />}
      {listing && <Listing listing={listing} />}
    </Container>
  )
}

export const config = defineWidgetConfig({
  id: "reluv-listing",
  zone: "product.details.before",
})

export default ListingWidget
