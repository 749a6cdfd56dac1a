/** One service of one courier: how it is described and how its price is found. */
export interface Service {
  courier_code: string
  courier_name: string
  service_code: string
  service_name: string
  description: string
  tier: "free" | "essentials" | "premium"
  service_type: "same_day" | "overnight" | "standard" | "express" | "economy"
  shipping_type: "parcel" | "freight"
  /** Needs the coordinates of both sides; a driver is assigned instead of a waybill. */
  instant: boolean
  /** Multiplies the base price per kilogram; instant services have a price of their own. */
  factor: number
  minKg: number
  maxKg: number
  maxKm: number
  /** Days (hours for instant services) for near, far and very far. */
  duration: readonly [near: string, far: string, veryFar: string]
  cod: boolean
  insurance: boolean
}

const regular = (
  courier: readonly [code: string, name: string],
  service: readonly [code: string, name: string, description: string],
  factor: number,
  duration: Service["duration"],
  more: Partial<Service> = {}
): Service => ({
  courier_code: courier[0],
  courier_name: courier[1],
  service_code: service[0],
  service_name: service[1],
  description: service[2],
  tier: "essentials",
  service_type: "standard",
  shipping_type: "parcel",
  instant: false,
  factor,
  minKg: 1,
  maxKg: 50,
  maxKm: Number.POSITIVE_INFINITY,
  duration,
  cod: true,
  insurance: true,
  ...more,
})

const instant = (
  courier: readonly [code: string, name: string],
  service: readonly [code: string, name: string, description: string],
  factor: number,
  hours: string,
  more: Partial<Service> = {}
): Service =>
  regular(courier, service, factor, [hours, hours, hours], {
    tier: "premium",
    service_type: "same_day",
    instant: true,
    maxKg: 20,
    maxKm: 40,
    cod: false,
    ...more,
  })

const JNE = ["jne", "JNE"] as const
const SICEPAT = ["sicepat", "SiCepat"] as const
const ANTERAJA = ["anteraja", "AnterAja"] as const
const TIKI = ["tiki", "TIKI"] as const
const POS = ["pos", "Pos Indonesia"] as const
const GOJEK = ["gojek", "Gojek"] as const
const GRAB = ["grab", "Grab"] as const
const OVERNIGHT = { service_type: "overnight", maxKm: 900, cod: false } as const
const SAME_DAY = { service_type: "same_day", maxKm: 60, cod: false } as const
const SLOW = { service_type: "economy" } as const

const SERVICES: readonly Service[] = [
  regular(JNE, ["reg", "Reguler", "Layanan reguler"], 1, ["1 - 2", "2 - 3", "3 - 6"]),
  regular(JNE, ["yes", "YES", "Yakin Esok Sampai"], 1.7, ["1", "1", "1"], OVERNIGHT),
  regular(JNE, ["oke", "OKE", "Ongkos Kirim Ekonomis"], 0.85, ["2 - 3", "3 - 6", "6 - 10"], SLOW),
  regular(SICEPAT, ["reg", "Reguler", "Layanan reguler"], 0.98, ["1 - 2", "2 - 3", "3 - 7"]),
  regular(SICEPAT, ["best", "BEST", "Besok Sampai Tujuan"], 1.55, ["1", "1", "1"], OVERNIGHT),
  regular(SICEPAT, ["gokil", "GOKIL", "Cargo per 10 kg"], 0.45, ["2 - 4", "4 - 7", "7 - 14"], {
    shipping_type: "freight",
    minKg: 10,
    maxKg: 300,
    ...SLOW,
  }),
  regular(["jnt", "J&T"], ["ez", "EZ", "Layanan reguler"], 1.02, ["1 - 2", "2 - 4", "4 - 7"]),
  regular(ANTERAJA, ["reg", "Reguler", "Layanan reguler"], 0.95, ["1 - 2", "2 - 4", "4 - 8"]),
  regular(ANTERAJA, ["next_day", "Next Day", "Tiba esok hari"], 1.4, ["1", "1", "1"], OVERNIGHT),
  regular(ANTERAJA, ["same_day", "Same Day", "Tiba hari ini"], 1.9, ["1", "1", "1"], SAME_DAY),
  regular(TIKI, ["reg", "REG", "Layanan reguler"], 1.01, ["2 - 3", "3 - 4", "4 - 8"]),
  regular(TIKI, ["ons", "ONS", "Overnight service"], 1.65, ["1", "1", "1"], OVERNIGHT),
  regular(TIKI, ["eko", "EKO", "Ekonomi"], 0.82, ["3 - 4", "4 - 6", "7 - 12"], SLOW),
  regular(POS, ["kilat_khusus", "Pos Reguler", "Pos Kilat Khusus"], 0.9, [
    "2 - 3",
    "3 - 5",
    "5 - 9",
  ]),
  regular(POS, ["next_day", "Pos Next Day", "Tiba esok hari"], 1.45, ["1", "1", "1"], OVERNIGHT),
  regular(["ninja", "Ninja Xpress"], ["standard", "Standard", "Layanan reguler"], 0.97, [
    "2 - 3",
    "3 - 5",
    "5 - 9",
  ]),
  regular(["lion", "Lion Parcel"], ["reg_pack", "REGPACK", "Layanan reguler"], 0.93, [
    "2 - 3",
    "2 - 4",
    "3 - 7",
  ]),
  regular(["idexpress", "ID Express"], ["reg", "Reguler", "Layanan reguler"], 0.96, [
    "1 - 3",
    "2 - 5",
    "4 - 8",
  ]),
  regular(
    ["jntcargo", "J&T Cargo"],
    ["ft", "Fast Track", "Cargo"],
    0.5,
    ["2 - 3", "3 - 6", "6 - 12"],
    {
      shipping_type: "freight",
      minKg: 10,
      maxKg: 500,
      cod: false,
    }
  ),
  instant(GOJEK, ["instant", "Instant", "On demand, motor"], 1, "1 - 3"),
  instant(GOJEK, ["same_day", "Same Day", "Motor, hari ini"], 0.7, "6 - 8"),
  instant(GRAB, ["instant", "Instant", "On demand, motor"], 1.05, "1 - 3"),
  instant(GRAB, ["same_day", "Same Day", "Motor, hari ini"], 0.75, "6 - 8"),
  instant(GRAB, ["instant_car", "Instant Car", "On demand, mobil"], 2.2, "1 - 3", { maxKg: 100 }),
]

export function servicesOf(courier: string): Service[] {
  return SERVICES.filter((service) => service.courier_code === courier.toLowerCase())
}

export function durationUnit(service: Service): "hours" | "days" {
  return service.instant ? "hours" : "days"
}

/** The list of `GET /v1/couriers`. */
export function courierBodies() {
  return SERVICES.map((service) => ({
    available_for_cash_on_delivery: service.cod,
    available_for_proof_of_delivery: !service.instant,
    available_for_instant_waybill_id: !service.instant,
    courier_name: service.courier_name,
    courier_code: service.courier_code,
    courier_service_name: service.service_name,
    courier_service_code: service.service_code,
    tier: service.tier,
    description: service.description,
    service_type: service.service_type,
    shipping_type: service.shipping_type,
    shipment_duration_range: service.duration[0],
    shipment_duration_unit: durationUnit(service),
  }))
}
