/**
 * Couriers of RajaOngkir, by their codes here, which are Biteship's: a shop's choice of couriers stays true whoever is
 * asked for prices.
 */
const COURIERS = {
  jne: { there: "jne", name: "JNE" },
  sicepat: { there: "sicepat", name: "SiCepat" },
  jnt: { there: "jnt", name: "J&T" },
  tiki: { there: "tiki", name: "TIKI" },
  pos: { there: "pos", name: "Pos Indonesia" },
  anteraja: { there: "anteraja", name: "AnterAja" },
  idexpress: { there: "ide", name: "ID Express" },
  ninja: { there: "ninja", name: "Ninja Xpress" },
  lion: { there: "lion", name: "Lion Parcel" },
  sap: { there: "sap", name: "SAP Express" },
  wahana: { there: "wahana", name: "Wahana" },
  sentralcargo: { there: "sentral", name: "Sentral Cargo" },
  rpx: { there: "rpx", name: "RPX" },
} as const satisfies Record<string, { there: string; name: string }>
export type KnownCourier = keyof typeof COURIERS

export const KNOWN_COURIERS = Object.keys(COURIERS) as [KnownCourier, ...KnownCourier[]]

/** Couriers that RajaOngkir finds parcels of. */
export const TRACKED_COURIERS: readonly KnownCourier[] = [
  "jne",
  "sicepat",
  "sap",
  "ninja",
  "jnt",
  "tiki",
  "wahana",
  "pos",
  "lion",
]

/** RajaOngkir's code of a courier, or null for one that it does not know. */
export function codeThere(code: string): string | null {
  return isKnown(code) ? COURIERS[code].there : null
}

/** The courier that RajaOngkir means by a code; null for one that nobody asked for. */
export function courierMeant(there: string): { code: KnownCourier; name: string } | null {
  const code = KNOWN_COURIERS.find((one) => COURIERS[one].there === there.toLowerCase())
  return code ? { code, name: COURIERS[code].name } : null
}

function isKnown(code: string): code is KnownCourier {
  return Object.hasOwn(COURIERS, code)
}
