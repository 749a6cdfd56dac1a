import { wibIso } from "../core/clock"

/** A parcel that somebody sent by its courier's counter. Times in milliseconds. */
export type Waybill = {
  awb: string
  courier: string
  sent_at: number
  delivered_at: number | null
  /** Last five digits of who gets it; a courier that asks for them tells nothing without. */
  phone: string | null
}

/** As `POST /track/waybill` tells it: with people's names and masked numbers, and empty text for what is not known. */
export function waybillBody({ awb, courier, sent_at, delivered_at }: Waybill) {
  const status = delivered_at === null ? "ON PROCESS" : "DELIVERED"
  const [date, time] = dateAndTime(sent_at)
  const [pod_date, pod_time] = delivered_at === null ? ["", ""] : dateAndTime(delivered_at)
  return {
    delivered: delivered_at !== null,
    summary: {
      courier_code: courier,
      courier_name: courier.toUpperCase(),
      waybill_number: awb,
      service_code: "",
      waybill_date: date,
      shipper_name: "TOKO PRELOVED (0812XXXXXXX)",
      receiver_name: "PEMBELI (0813XXXXXXX)",
      origin: "",
      destination: "",
      status,
    },
    details: { waybill_number: awb, waybill_date: date, waybill_time: time, weight: "" },
    delivery_status: {
      status,
      pod_receiver: delivered_at === null ? "" : "PEMBELI",
      pod_date,
      pod_time,
    },
    manifest: [
      {
        manifest_code: "1",
        manifest_description: "Shipment received by counter officer",
        manifest_date: date,
        manifest_time: time,
        city_name: "JAKARTA",
      },
    ],
  }
}

function dateAndTime(at: number): [string, string] {
  const text = wibIso(at)
  return [text.slice(0, 10), text.slice(11, 19)]
}
