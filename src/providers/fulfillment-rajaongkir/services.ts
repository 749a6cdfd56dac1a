/** What brings motorbikes, pallets and powders: nobody sends a dress with it. */
const NO_PARCEL =
  /^(jtr|gokil|m-?\d|otopack|bigpack|big_?pack|drgreg|rex-1\d)|cargo|kargo|truck|motor|dangerous/i

export function isForParcels({ service, description }: { service: string; description: string }) {
  return !NO_PARCEL.test(service) && !NO_PARCEL.test(description)
}

/** A service's name as a code: `Pos Reguler` is `pos_reguler`, `JTR<130` is `jtr_130`. */
export function serviceCode(service: string): string {
  return service
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "")
}

/**
 * The services that are surely the same at Biteship, by courier: RajaOngkir's code, and Biteship's. Only these may stand
 * in for Biteship's, where the parcel is booked later.
 */
const AT_BITESHIP: Record<string, Record<string, string>> = {
  jne: { reg: "reg", yes: "yes", oke: "oke" },
  sicepat: { reg: "reg", best: "best" },
  jnt: { ez: "ez" },
  tiki: { reg: "reg", ons: "ons", eko: "eko", eco: "eko" },
  pos: { pos_reguler: "kilat_khusus", pos_nextday: "next_day", pos_sameday: "same_day" },
  anteraja: { reg: "reg" },
  idexpress: { std: "reg" },
  ninja: { standard: "standard" },
  lion: { regpack: "reg_pack", jagopack: "jago_pack" },
}

/** Biteship's code of a service, or null for one that cannot be booked there for certain. */
export function serviceAtBiteship(courier: string, service: string): string | null {
  return AT_BITESHIP[courier]?.[service] ?? null
}
