import type { ListingStatus } from "../../src/domain/listing/listing-status"
import type { NewListing } from "../../src/modules/listing/making"
import type { NewPiece } from "../../src/modules/listing/pieces"
import type { ListingModuleService } from "../../src/modules/listing/service"

let listings = 0

export type GivenListing = Partial<NewListing> & { status?: ListingStatus }

/** A listing that is made, with a piece for each variant id, as many as the number says. */
export async function givenListing(
  service: ListingModuleService,
  pieces: Record<string, number>,
  { status = "active", ...given }: GivenListing = {}
): Promise<{ id: string; product_id: string }> {
  const facts: NewListing = {
    product_id: `prod_${++listings}`,
    seller_id: "sel_ani",
    condition: "good",
    has_tags: false,
    brand: null,
    size: null,
    color: null,
    measurements: null,
    defects: null,
    price: 150_000,
    original_price: null,
    weight: 400,
    ...given,
  }
  const request = { key: `key_${listings}`, fingerprint: "", same_for_seconds: null }
  const turn = await service.beginListing({ facts, request, lease_seconds: 60 })
  if (turn.turn !== "mine") throw new Error(`somebody else makes it: ${turn.turn}`)
  const { product_id } = facts
  try {
    await service.finishListing({
      id: turn.id,
      product_id,
      status,
      pieces: Object.entries(pieces).map(([variant_id, stock]) => aPiece(variant_id, stock)),
      lease_seconds: 60,
    })
  } catch (error) {
    await service.forgetListing({ id: turn.id, product_id })
    throw error
  }
  return { id: turn.id, product_id }
}

/** A piece that says nothing of its own. */
export function aPiece(variant_id: string, stock = 1): NewPiece {
  return { variant_id, size: null, color: null, condition: null, stock }
}
