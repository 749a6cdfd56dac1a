/** A refusal as Biteship writes it; the first three digits of the code are the HTTP status. */
export class BiteshipError extends Error {
  constructor(
    readonly code: number,
    message?: string,
    readonly details?: Record<string, string | null>
  ) {
    super(message ?? TEXTS[code] ?? "Something went wrong.")
  }

  get httpStatus(): number {
    return Math.floor(this.code / 100_000)
  }

  get body() {
    const { code, message: error, details } = this
    return { success: false, error, code, ...(details ? { details } : {}) }
  }
}

const SUPPORT = "Please contact support@biteship.com for this matter."

/** Texts of the vendor's error tables, by code. */
const TEXTS: Record<number, string> = {
  40000001: "Authorization header is missing",
  40101001: "Authorization failed",
  40001001: `Failed due to invalid or not available postal code. ${SUPPORT}`,
  40001002:
    "Get pricing failed caused by missing parameter(s). Please contact support@biteship.com for this problem.",
  40001007: "J&T Cargo requires a declared item value (items[].value) for its mandatory insurance.",
  40001010:
    "No courier available for requested location. Please activate other courier option to receive other pricing rate.",
  40002005:
    "Delivery type has no value. Please specify whether it's a 'Now', or 'Scheduled' delivery type",
  40002006: "Please make sure to input the right delivery type value",
  40002007: "Courier is not available for scheduled delivery",
  40002009: "Courier is not available for cash on delivery service",
  40002010: "Either destination needs to have postal code or coordinate",
  40002011: "Either origin needs to have postal code or coordinate",
  40002013: "Time already passed. Set new delivery time.",
  40002014: "Please make sure origin contact name is filled",
  40002015: "Please make sure origin contact phone is filled",
  40002016: "Please make sure origin address is filled",
  40002017: "Please make sure destination contact name is filled",
  40002018: "Please make sure destination contact phone is filled",
  40002019: "Please make sure destination address is filled",
  40002020: `Failed due to invalid or missing postal code. ${SUPPORT}`,
  40002021: `There's something wrong getting the courier rates. ${SUPPORT}`,
  40002022: "Origin coordinate must have both latitude and longitude value",
  40002023: "Selected courier needs to have origin coordinate value",
  40002024: "Destination coordinate must have both latitude and longitude value",
  40002025: "Selected courier needs to have destination coordinate value",
  40002026: "Selected courier does not exist",
  40002027: "Courier service type does not exist",
  40002029:
    "Please specify the correct COD Type: 3_days, 5_days, 7_days or leave it null to set as default 7_days",
  40002030: "Cash on delivery value cannot exceed Rp. 15.000.000",
  40002031: "Existing courier cannot provide cash on delivery",
  40002032: "Need to fill proof of delivery note",
  40002033: "Courier is not available for providing proof of delivery service",
  40002034: "Courier is not available for providing insurance",
  40002035: "Delivery date has not been specified",
  40002036: "Delivery time has no been specified",
  40002038:
    "There's something wrong with the order item. Please contact support@biteship.com for more information",
  40002044:
    "Order has already been confirmed therefore cannot edit order. Please create a new order instead.",
  40002045: "Cannot update order because shipment already delivered",
  40002046: "Cannot update order because shipment already cancelled",
  40002047: "Cannot update order because shipment is on process",
  40002057: "Order not found",
  40002058: "Tags must be in array format",
  40002060: "Reference id has already been used before. Please input other reference id",
  40002061: "Delivery date must be in 'YYYY-MM-DD' format",
  40002062: "Delivery time must be in 'HH:mm' format",
  40002072: "J&T Cargo requires a declared item value (items[].value) for its mandatory insurance.",
  40003001: "Failed to retrieve tracking number.",
  40003003: "Waybill not found. It's either not activated or expired",
  40009003: `Payment failed to process. ${SUPPORT}`,
}
