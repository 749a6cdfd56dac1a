import type { Codes } from "./codes"

/** Parcels, and what is wrong with what came. */
export const SHIPPING_CODES = {
  SELLER_ORDER_STATUS_NOT_ALLOWED: [
    400,
    "the seller order cannot get this status from the one it has",
  ],
  SHIPMENT_LIVE: [400, "a courier is booked: cancel the booking first"],
  SHIPMENT_BUSY: [400, "the courier is being booked by another request"],
  SHIP_FROM_SELLER_ORDER: [
    400,
    "a parcel is booked from the seller order, not by a Medusa fulfillment alone",
  ],
  COURIER_NOT_CHOSEN: [400, "the order has no courier or no usable address"],
  ORDER_CANCELLED: [400, "the order was cancelled in Medusa; no courier is booked for it"],
  COLLECTION_METHOD_NOT_OFFERED: [400, "this courier offers only the other way"],
  PICKUP_TIME_INVALID: [400, "a pickup is from now until seven days ahead, in WIB"],
  CASH_REFUSED: [400, "the courier carries the parcel, but does not collect its money"],
  CASH_NEEDS_BOOKING: [
    400,
    "the part is paid at the door: only a booked courier collects the money",
  ],
  LABEL_NOT_READY: [400, "the parcel has no waybill yet"],
  COURIER_REFUSED: [400, "the courier said no; the message says why"],
  COURIER_UNAVAILABLE: [400, "the courier does not answer; nothing is lost, try again"],
  BOOKING_UNKNOWN: [400, "the courier has not answered a booking yet; ship again, then cancel"],
  EXTENSION_NOT_ALLOWED: [400, "only a part whose completion clock runs can be extended, once"],
  DISPUTE_EXISTS: [400, "this part was disputed already"],
  DISPUTE_NOT_FOUND: [404, "no such dispute"],
  DISPUTE_DECIDED: [400, "the dispute was decided already"],
} as const satisfies Codes
