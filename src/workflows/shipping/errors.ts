import { defineErrors } from "../../shared/errors"

export const ShippingErrors = defineErrors({
  COURIER_NOT_CHOSEN: {
    kind: "NOT_ALLOWED",
    message: () => "The buyer chose no courier for this order",
  },
  COURIER_REFUSED: {
    kind: "NOT_ALLOWED",
    message: (v: { reason: string }) => `The courier refused the booking: ${v.reason}`,
  },
  COURIER_UNAVAILABLE: {
    kind: "NOT_ALLOWED",
    message: () => "The courier service does not answer. Nothing is lost: try again in a moment",
  },
})
