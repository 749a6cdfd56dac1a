import { defineErrors } from "../../shared/errors"

export const ShipmentErrors = defineErrors({
  SHIPMENT_BUSY: {
    kind: "NOT_ALLOWED",
    message: () => ({
      en: "The courier is being booked by another request. Ask again in a moment",
      id: "Kurir sedang dipesan oleh permintaan lain. Coba lagi sebentar",
    }),
  },
})
