import type { ListingView, LiveSaleDetails } from "../../../src/types/http"
import { call } from "../api"
import { variantOf } from "./listings"
import type { Seller } from "./people"

/** A live sale of these listings that is planned for now. */
export async function aLiveSale(
  { token }: Pick<Seller, "token">,
  listings: readonly ListingView[],
  more: { live_price?: number | null } = {}
): Promise<LiveSaleDetails> {
  const pieces = listings.map((listing) => ({ variant_id: variantOf(listing).id, ...more }))
  const { live_sale } = await call<{ live_sale: LiveSaleDetails }>("/seller/live", {
    token,
    body: { title: "Batik malam ini", pieces },
  })
  return live_sale
}
