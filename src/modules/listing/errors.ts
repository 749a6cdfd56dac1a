import { defineErrors } from "../../shared/errors"

export const ListingErrors = defineErrors({
  LISTING_NOT_FOUND: { kind: "NOT_FOUND", code: "PROD_001", message: () => "Listing not found" },
  LISTING_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: (v: { from: string; to: string }) =>
      `A listing that is ${v.from} cannot become ${v.to}`,
  },
  LISTING_HELD: {
    kind: "NOT_ALLOWED",
    message: () => "A buyer is paying for this listing; it cannot be changed now",
  },
  CATEGORY_INVALID: {
    kind: "INVALID_DATA",
    code: "PROD_005",
    message: (v: { id: string }) => `There is no category ${v.id}`,
  },
  CART_CHANGED: {
    kind: "NOT_ALLOWED",
    message: () =>
      "The cart changed while it was being completed. Look at it and complete it again",
  },
  PIECE_NOT_AVAILABLE: {
    kind: "NOT_ALLOWED",
    code: "ORD_007",
    message: (v: { variant_ids: readonly string[] }) =>
      `Already taken by another buyer: ${v.variant_ids.join(", ")}. Remove it from the cart to go on`,
  },
})
