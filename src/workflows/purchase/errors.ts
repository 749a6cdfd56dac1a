import { defineErrors } from "../../shared/errors"

export const PurchaseErrors = defineErrors({
  ITEM_NOT_FOR_SALE: {
    kind: "INVALID_DATA",
    message: (v: { variant_ids: readonly string[] }) =>
      `No listing has these variants: ${v.variant_ids.join(", ")}`,
  },
  COURIER_NOT_NEEDED: {
    kind: "INVALID_DATA",
    message: (v: { sellers: readonly string[] }) =>
      `Nothing is bought from these sellers: ${v.sellers.join(", ")}`,
  },
  CODE_UNKNOWN: {
    kind: "INVALID_DATA",
    message: (v: { codes: readonly string[] }) => `There is no such code: ${v.codes.join(", ")}`,
  },
  CODE_NOT_APPLICABLE: {
    kind: "NOT_ALLOWED",
    message: (v: { codes: readonly string[] }) =>
      `These codes take nothing off this purchase: ${v.codes.join(", ")}`,
  },
  IDEMPOTENCY_KEY_USED: {
    kind: "NOT_ALLOWED",
    message: () =>
      "This Idempotency-Key stands for another purchase already. Use a new key for a new purchase",
  },
})
