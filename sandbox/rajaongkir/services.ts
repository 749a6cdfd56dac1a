import { type Service, servicesOf } from "../biteship/couriers"

/** A service in RajaOngkir's words: its courier's code and long name, and its own name and description. */
export type Listed = {
  code: string
  name: string
  service: string
  description: string
  of: Service
}

/** RajaOngkir's code of a courier, and ours of its services with what they are called there. */
const COURIERS: Record<
  string,
  { courier: string; name: string; services: Record<string, string> }
> = {
  jne: {
    courier: "jne",
    name: "Jalur Nugraha Ekakurir (JNE)",
    services: { reg: "REG", yes: "YES", oke: "OKE" },
  },
  sicepat: {
    courier: "sicepat",
    name: "SiCepat Express",
    services: { reg: "REG", best: "BEST", gokil: "GOKIL" },
  },
  jnt: { courier: "jnt", name: "J&T Express", services: { ez: "EZ" } },
  tiki: {
    courier: "tiki",
    name: "Citra Van Titipan Kilat (TIKI)",
    services: { reg: "REG", ons: "ONS", eko: "ECO" },
  },
  pos: {
    courier: "pos",
    name: "POS Indonesia (POS)",
    services: { kilat_khusus: "Pos Reguler", next_day: "Pos Nextday" },
  },
  ninja: { courier: "ninja", name: "Ninja Xpress", services: { standard: "STANDARD" } },
  lion: { courier: "lion", name: "Lion Parcel", services: { reg_pack: "REGPACK" } },
  ide: { courier: "idexpress", name: "ID Express", services: { reg: "STD" } },
}

/** What RajaOngkir lists of a courier; `undefined` for a code that it does not know. */
export function listedOf(code: string): Listed[] | undefined {
  const known = COURIERS[code]
  return (
    known &&
    servicesOf(known.courier).flatMap((of) => {
      const service = known.services[of.service_code]
      return service ? [{ code, name: known.name, service, description: of.description, of }] : []
    })
  )
}
