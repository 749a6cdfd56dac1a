import { parseCosts, parseDestinations, parseWaybill } from "./answers"
import { serviceAtBiteship, serviceCode } from "./services"

const offer = (changed: object = {}) => ({
  name: "Jalur Nugraha Ekakurir (JNE)",
  code: "jne",
  service: "REG",
  description: "Layanan Reguler",
  cost: 12_000,
  etd: "2-3 day",
  ...changed,
})

it("an offer is a rate of the courier as Reluv calls it", () => {
  expect(parseCosts([offer(), offer({ code: "ide", service: "STD", etd: "" })])).toMatchObject([
    {
      courier_code: "jne",
      courier_name: "JNE",
      courier_service_code: "reg",
      courier_service_name: "REG",
      price: 12_000,
      duration: "2 - 3 days",
    },
    { courier_code: "idexpress", courier_service_code: "std", duration: null },
  ])
})

it.each([
  ["1-4 day", "1 - 4 days"],
  ["1-1 day", "1 day"],
  ["2 day", "2 days"],
  ["3", "3 days"],
  ["2-4 HARI", "2 - 4 days"],
  ["0-1 day", "0 - 1 days"],
  ["0-0 day", null],
  ["0 day", null],
  ["", null],
])("%j days are %j", (etd, duration) => {
  expect(parseCosts([offer({ etd })])).toMatchObject([{ duration }])
})

it.each([
  { service: "JTR<130", description: "JNE Trucking" },
  { service: "GOKIL", description: "Cargo Per Kg (Minimal 10kg)" },
  { service: "M-150", description: "Motor 150cc" },
  { service: "POS KARGO", description: "Pjb" },
  { service: "PAKETPOS DANGEROUS GOODS", description: "Pdg" },
  { code: "grab" },
  { cost: 0 },
  { cost: "12000" },
  { cost: 90_000_000 },
])("%j is no offer, and hides none", (strange) => {
  expect(parseCosts([offer(strange), offer({ service: "YES" })])).toMatchObject([
    { courier_service_code: "yes" },
  ])
})

it("a list that is none is no answer", () => {
  expect([parseCosts(null), parseDestinations({}), parseWaybill([])]).toEqual([null, null, null])
})

it("a service's name is made a code, and known at Biteship only where that is certain", () => {
  expect(["Pos Reguler", "JTR<130", "REG"].map(serviceCode)).toEqual([
    "pos_reguler",
    "jtr_130",
    "reg",
  ])
  expect(serviceAtBiteship("pos", "pos_reguler")).toBe("kilat_khusus")
  expect(serviceAtBiteship("jne", "ctc")).toBeNull()
  expect(serviceAtBiteship("nobody", "reg")).toBeNull()
})

const village = {
  id: 4567,
  label: "CIPAGANTI, COBLONG, BANDUNG, JAWA BARAT, 40131",
  province_name: "JAWA BARAT",
  city_name: "BANDUNG",
  district_name: "COBLONG",
  subdistrict_name: "CIPAGANTI",
  zip_code: "40131",
}

it("a destination is an area; one without a postal code is nobody's address", () => {
  expect(
    parseDestinations([village, { ...village, subdistrict_name: "-", zip_code: "0" }])
  ).toEqual([
    {
      id: "ro-4567",
      name: "Cipaganti, Coblong, Bandung, Jawa Barat. 40131",
      province: "Jawa Barat",
      city: "Bandung",
      district: "Coblong",
      postal_code: "40131",
    },
  ])
})

const told = (changed: object = {}) => ({
  delivered: true,
  summary: { status: "DELIVERED", receiver_name: "SARI (0812XXXX)" },
  delivery_status: {
    status: "DELIVERED",
    pod_receiver: "SARI",
    pod_date: "2026-11-20",
    pod_time: "09:26:13",
  },
  manifest: [
    { manifest_description: "Transit", manifest_date: "2026-11-19", manifest_time: "07:00" },
    { manifest_description: "Received", manifest_date: "2026-11-18", manifest_time: "16:10:00" },
  ],
  ...changed,
})

it("a delivered parcel tells when, by the clock of Jakarta, and nobody's name", () => {
  const tracking = parseWaybill(told())
  expect(tracking).toMatchObject({ status: "delivered", raw_status: "DELIVERED" })
  expect(tracking?.history.map(({ raw_status, updated_at }) => [raw_status, updated_at])).toEqual([
    ["Received", "2026-11-18T09:10:00.000Z"],
    ["Transit", "2026-11-19T00:00:00.000Z"],
    ["DELIVERED", "2026-11-20T02:26:13.000Z"],
  ])
  expect(JSON.stringify(tracking)).not.toContain("SARI")
})

it.each([
  ["on its way", { delivered: false, summary: { status: "ON PROCESS" } }],
  ["back at its sender", { summary: { status: "DELIVERED - RETURN TO SHIPPER" } }],
  ["known by its number only", { delivered: false, summary: null, delivery_status: null }],
])("a parcel that is %s has not arrived", (_, changed) => {
  expect(parseWaybill(told(changed))?.status).toBeNull()
})

it("an arrival without a day is dated by the last step", () => {
  const { history } = parseWaybill(told({ delivery_status: { status: "DELIVERED" } })) ?? {}
  expect(history?.at(-1)).toMatchObject({
    status: "delivered",
    updated_at: "2026-11-19T00:00:00.000Z",
  })
})
