import { defineErrors } from "../../shared/errors"

export const ShippingErrors = defineErrors({
  COURIER_NOT_CHOSEN: {
    kind: "NOT_ALLOWED",
    message: () => "The buyer chose no courier for this order",
  },
  ORDER_CANCELLED: {
    kind: "NOT_ALLOWED",
    message: () => "The order was cancelled; no courier is booked for it",
  },
  COLLECTION_METHOD_NOT_OFFERED: {
    kind: "INVALID_DATA",
    message: (v: { offered: string }) => `This courier offers ${v.offered} only`,
  },
  PICKUP_TIME_INVALID: {
    kind: "INVALID_DATA",
    message: () => "A pickup can be scheduled from now until seven days ahead (WIB)",
  },
  LABEL_NOT_READY: {
    kind: "NOT_ALLOWED",
    message: () => "There is no label yet: the parcel has no waybill",
  },
  COURIER_REFUSED: {
    kind: "NOT_ALLOWED",
    message: (v: { what: "the booking" | "to give the parcel back"; reason: string }) =>
      `The courier refused ${v.what}: ${v.reason}`,
  },
  BOOKING_UNKNOWN: {
    kind: "NOT_ALLOWED",
    message: () =>
      "The courier has not answered the booking yet. Ship again to learn how it stands, then cancel",
  },
  COURIER_UNAVAILABLE: {
    kind: "NOT_ALLOWED",
    message: () => "The courier service does not answer. Nothing is lost: try again in a moment",
  },
})
