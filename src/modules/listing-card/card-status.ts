import type { ListingStatus } from "../../domain/listing/listing-status"

/** Statuses of listings that shoppers see; a listing in any other has no card. */
export const CARD_STATUSES = ["active", "sold"] as const satisfies readonly ListingStatus[]
