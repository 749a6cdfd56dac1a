import { defineErrors } from "../../shared/errors"

export const SellerErrors = defineErrors({
  SELLER_NOT_FOUND: { kind: "NOT_FOUND", message: () => "Seller not found" },
  SELLER_HANDLE_TAKEN: {
    kind: "INVALID_DATA",
    message: (v: { handle: string }) => `The handle "${v.handle}" is taken`,
  },
  SELLER_EXISTS: { kind: "NOT_ALLOWED", message: () => "This account already owns a shop" },
  SELLER_STATUS_NOT_ALLOWED: {
    kind: "NOT_ALLOWED",
    message: (v: { from: string; to: string }) => `A ${v.from} shop cannot become ${v.to}`,
  },
  SELLER_NOT_ACTIVE: {
    kind: "FORBIDDEN",
    message: () => "This shop may not sell until it is approved",
  },
  SELLER_MEMBERSHIP_REQUIRED: {
    kind: "FORBIDDEN",
    message: () => "This account has no shop yet. Open one with POST /store/sellers",
  },
  SELLER_AMBIGUOUS: {
    kind: "INVALID_DATA",
    message: () => "This account works for several shops. Name one in the header x-seller-id",
  },
  ORIGIN_CONTRADICTS: {
    kind: "INVALID_DATA",
    message: (v: { contradiction: string }) => `The origin names two places: ${v.contradiction}`,
  },
  SELLER_OWNER_REQUIRED: {
    kind: "FORBIDDEN",
    message: () => "Only the owner of the shop may do this",
  },
})
