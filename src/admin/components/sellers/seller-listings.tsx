import { Table, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { rupiah } from "../../lib/rupiah"
import { listingColors } from "../../lib/status-colors"
import { useTexts } from "../../lib/texts"
import { useSellerSection } from "../../lib/use-sellers"
import { Status } from "../common/status"
import { Section } from "./section"

/** What a shop offers or has sold; each opens Medusa's page of its product, with the operator's buttons. */
export function SellerListings({ id }: { id: string }) {
  const { time } = useTexts()
  const [offset, turnTo] = useState(0)
  const read = useSellerSection(id, "listings", offset)
  return (
    <Section name="listings" read={read} count={read.data?.count} page={{ offset, turnTo }}>
      <Table>
        <Table.Body>
          {read.data?.listings.map((listing) => (
            <Table.Row key={listing.id}>
              <Table.Cell className="w-full max-w-0 py-3">
                <Link
                  to={`/products/${listing.product_id}`}
                  className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover txt-compact-small focus-visible:shadow-borders-focus block truncate rounded outline-none"
                >
                  {listing.title}
                </Link>
                <Text size="small" className="text-ui-fg-muted truncate">
                  {listing.price === null ? "–" : rupiah(listing.price)}
                  <span className="hidden md:inline"> · {time(listing.created_at)}</span>
                </Text>
              </Table.Cell>
              <Table.Cell className="text-right">
                <Status status={listing.status} list="listingStatuses" colors={listingColors} />
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Section>
  )
}
