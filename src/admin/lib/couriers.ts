/** Biteship's codes, as the couriers write themselves. */
const NAMES: Record<string, string> = {
  anteraja: "AnterAja",
  borzo: "Borzo",
  deliveree: "Deliveree",
  gojek: "GoSend",
  grab: "GrabExpress",
  idexpress: "ID Express",
  jne: "JNE",
  jnt: "J&T",
  lalamove: "Lalamove",
  lion: "Lion Parcel",
  ninja: "Ninja Xpress",
  paxel: "Paxel",
  pos: "Pos Indonesia",
  rpx: "RPX",
  sap: "SAP Express",
  sicepat: "SiCepat",
  tiki: "TIKI",
  wahana: "Wahana",
}

/** `JNE REG`; a courier we do not know yet is shown by its code. */
export function courierName(courier: string, service: string | null): string {
  const name = NAMES[courier.toLowerCase()] ?? courier.toUpperCase()
  return service ? `${name} ${service.toUpperCase().replaceAll("_", " ")}` : name
}
