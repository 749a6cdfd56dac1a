import { defineErrors } from "../../shared/errors"

export const ListingErrors = defineErrors({
  LISTING_NOT_FOUND: { kind: "NOT_FOUND", code: "PROD_001", message: () => "Listing not found" },
  LISTING_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: (v: { from: string; to: string }) =>
      `A listing that is ${v.from} cannot become ${v.to}`,
  },
  LISTING_HANDLE_TAKEN: {
    kind: "NOT_ALLOWED",
    message: (v: { handle: string }) => `Another product has the handle ${v.handle} already`,
  },
  LISTING_HELD: {
    kind: "NOT_ALLOWED",
    message: () => "A buyer is paying for this listing; it cannot be changed now",
  },
  LISTING_SOLD: {
    kind: "NOT_ALLOWED",
    message: () => "This listing is sold: it stays as its buyer saw it",
  },
  LISTING_CHANGING: {
    kind: "NOT_ALLOWED",
    message: () => "Another change of this listing is under way. Ask again in a moment",
  },
  LISTING_PRICES_APART: {
    kind: "INVALID_DATA",
    message: () =>
      "This listing has several variants: name those whose price changes, as variants: [{ id, price }]",
  },
  VARIANT_NOT_FOUND: {
    kind: "INVALID_DATA",
    message: (v: { ids: readonly string[] }) =>
      `This listing has no such variants: ${v.ids.join(", ")}`,
  },
  LISTING_KEY_USED: {
    kind: "NOT_ALLOWED",
    code: "IDEMPOTENCY_KEY_USED",
    message: () =>
      "This Idempotency-Key stands for another listing already. Use a new key for a new listing",
  },
  LISTING_BEING_MADE: {
    kind: "NOT_ALLOWED",
    message: () => "This listing is being made by another request. Ask again in a moment",
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
  PIECE_CHANGING: {
    kind: "NOT_ALLOWED",
    code: "CART_CHANGED",
    message: (v: { titles: readonly string[] }) =>
      `The seller is changing ${v.titles.join(", ")} just now. Look at it and complete the cart again`,
  },
  PIECE_NOT_AVAILABLE: {
    kind: "NOT_ALLOWED",
    code: "ORD_007",
    message: (v: { titles: readonly string[] }) =>
      `Not for sale any more, or fewer than you want: ${v.titles.join(", ")}. Leave it out to go on`,
  },
})
