import { defineErrors } from "../../shared/errors"

export const ShipmentErrors = defineErrors({
  SHIPMENT_BUSY: {
    kind: "NOT_ALLOWED",
    message: () => "The courier is being booked by another request. Ask again in a moment",
  },
})
