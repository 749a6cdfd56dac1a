import { contradicting } from "../../domain/place/contradicting"
import type { Contradiction } from "../../domain/place/one-place"
import { defineErrors } from "../../shared/errors"

/** What buyers and sellers are told. ORD codes are those of Lampiran L. */
export const BiteshipErrors = defineErrors({
  SHIPPING_ADDRESS_MISSING: {
    kind: "INVALID_DATA",
    code: "ORD_003",
    message: () => "Add a shipping address first",
  },
  SHIPPING_ADDRESS_INCOMPLETE: {
    kind: "INVALID_DATA",
    code: "ORD_003",
    message: (v: { needs: string }) =>
      `No courier can use the shipping address. It needs ${v.needs}`,
  },
  SHIPPING_ADDRESS_CONTRADICTS: {
    kind: "INVALID_DATA",
    code: "ORD_003",
    message: (v: Contradiction & { postal_code: string }) =>
      `The shipping address names two places: ${contradicting(v, "metadata.")}`,
  },
  SHIPPING_RATES_UNAVAILABLE: {
    kind: "NOT_ALLOWED",
    code: "ORD_004",
    message: () => "Courier prices cannot be asked for at the moment. Please try again shortly",
  },
  COURIER_NOT_OFFERED: {
    kind: "INVALID_DATA",
    message: ({ courier }: { courier: string }) =>
      `${courier} does not bring this parcel to this address. Choose one of the offered couriers`,
  },
  NO_COURIER_OFFERED: {
    kind: "INVALID_DATA",
    code: "COURIER_NOT_OFFERED",
    message: () => "No courier brings this parcel to this address",
  },
  OPTION_NOT_OF_A_SELLER: {
    kind: "INVALID_DATA",
    code: "ORD_004",
    message: () => "This shipping option does not belong to a seller, so it has no origin",
  },
  SHIP_FROM_SELLER_ORDER: {
    kind: "NOT_ALLOWED",
    message: () =>
      "Parcels are booked from the seller order (POST /seller/orders/:id/ship), not by a fulfillment alone",
  },
})
