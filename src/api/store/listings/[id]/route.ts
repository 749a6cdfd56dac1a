import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ListingErrors } from "../../../../modules/listing/errors"
import type { ListingView } from "../../../../types/http"
import { viewListings } from "../../../_views/listings"

const PUBLIC: readonly ListingView["status"][] = ["active", "reserved", "sold"]

export async function GET(req: MedusaRequest, res: MedusaResponse<{ listing: ListingView }>) {
  const [listing] = await viewListings(req.scope, [req.params.id ?? ""])
  if (!listing || !PUBLIC.includes(listing.status)) throw ListingErrors.LISTING_NOT_FOUND()
  res.json({ listing })
}
