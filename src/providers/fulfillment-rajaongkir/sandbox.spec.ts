import {
  SANDBOX_BITESHIP_API_KEY,
  SANDBOX_BITESHIP_PATH,
  SANDBOX_RAJAONGKIR_API_KEY,
  SANDBOX_RAJAONGKIR_PATH,
} from "../../../sandbox/defaults"
import { type RunningSandbox, startSandbox } from "../../../sandbox/server"
import { rupiah } from "../../domain/money/rupiah"
import { biteshipGateway } from "../fulfillment-biteship/gateway"
import { biteshipOptions } from "../fulfillment-biteship/options"
import { type RajaOngkirGateway, rajaOngkirGateway } from "./gateway"
import { rajaOngkirOptions } from "./options"

const jakarta = { area_id: null, postal_code: "12110", latitude: null, longitude: null }
const bandung = { area_id: null, postal_code: "40132", latitude: null, longitude: null }
const items = [
  { name: "Jaket", category: "fashion", value: rupiah(250_000), quantity: 1, weight: 1_400 },
] as const

let sandbox: RunningSandbox
let started = 0

/** A gateway of its own account: those of one account share what they know. */
function given(changed: object = {}): RajaOngkirGateway {
  started += 1
  return rajaOngkirGateway(
    rajaOngkirOptions.parse({
      api_key: SANDBOX_RAJAONGKIR_API_KEY,
      base_url: `${sandbox.url}${SANDBOX_RAJAONGKIR_PATH}${"/".repeat(started)}`,
      ...changed,
    })
  )
}

beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())
beforeEach(async () => {
  await fetch(`${sandbox.url}/_control/faults`, { method: "DELETE" })
  await fetch(`${sandbox.url}/_control/calls`, { method: "DELETE" })
})

async function control<Answer>(path: string, body?: object): Promise<Answer> {
  const answer = await fetch(`${sandbox.url}/_control${path}`, {
    ...(body && {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  })
  if (!answer.ok) throw new Error(await answer.text())
  return answer.json() as Promise<Answer>
}
const fault = (vendor: string, changed: object) =>
  control("/faults", { vendor, times: 100, ...changed })
const callsOf = async (path: string) =>
  (await control<{ count: number }>(`/calls?vendor=rajaongkir&path=${path}`)).count

it("quotes several couriers with one question, and asks again for none of it for hours", async () => {
  const { quotes } = given()
  const quote = await quotes.quote({ origin: jakarta, destination: bandung, items })
  const services = quote.rates.map((rate) => `${rate.courier_code}/${rate.courier_service_code}`)
  expect(services).toEqual(expect.arrayContaining(["jne/reg", "sicepat/reg", "pos/pos_reguler"]))
  expect(services).not.toContain("sicepat/gokil")
  await quotes.quote({ origin: jakarta, destination: bandung, items })
  expect(await callsOf("calculate")).toBe(1)
  expect(await callsOf("destination")).toBe(2)
})

it("finds places by words, and nothing for words that are no place", async () => {
  const { areas } = given()
  const [coblong] = await areas.search("coblong", "somebody")
  expect(coblong).toMatchObject({ district: "Coblong", city: "Bandung" })
  expect(await areas.search("atlantis", "somebody")).toEqual([])
  expect(await areas.ofPostalCode("99999")).toEqual([])
})

it("a courier that the plan lacks costs nobody the others, and is asked for once", async () => {
  const { quotes } = given({ couriers: ["jne", "wahana"] })
  const quote = await quotes.quote({ origin: jakarta, destination: bandung, items })
  expect(new Set(quote.rates.map(({ courier_code }) => courier_code))).toEqual(new Set(["jne"]))
  const heavier = [{ ...items[0], weight: 3_000 }]
  const before = await callsOf("calculate")
  await quotes.quote({ origin: jakarta, destination: bandung, items: heavier })
  expect((await callsOf("calculate")) - before).toBe(1)
})

it("a route that nobody serves has no offers", async () => {
  const { quotes } = given({ couriers: ["jne"] })
  const heavy = [{ ...items[0], weight: 90_000 }]
  expect(
    (await quotes.quote({ origin: jakarta, destination: bandung, items: heavy })).rates
  ).toEqual([])
})

it("a wrong key is a refusal", async () => {
  const { areas } = given({ api_key: "another" })
  await expect(areas.ofPostalCode("40132")).rejects.toMatchObject({ code: "VENDOR_REJECTED" })
})

it("asks no more on a day whose questions are used up", async () => {
  const { areas, readQuota } = given()
  const limit = {
    meta: { message: "Daily limit exceeded", code: 429, status: "error" },
    data: null,
  }
  await fault("rajaongkir", { status: 429, body: limit })
  await expect(areas.ofPostalCode("40132")).rejects.toMatchObject({ code: "VENDOR_CIRCUIT_OPEN" })
  await expect(areas.ofPostalCode("12110")).rejects.toMatchObject({ code: "VENDOR_CIRCUIT_OPEN" })
  expect(await callsOf("destination")).toBe(1)
  expect(readQuota()).toMatchObject({ asked: 1, spent: true })
})

it("follows a parcel to its door, with the end of the buyer's number where a courier asks for it", async () => {
  const { track } = given()
  const parcel = { waybill_id: "JNE123", courier_code: "jne", phone: "+62 812-3456-7890" }
  await expect(track(parcel)).rejects.toMatchObject({ code: "VENDOR_REJECTED" })
  await control("/rajaongkir/waybills", { awb: "JNE123", courier: "jne", phone: "081234567890" })
  expect(await track(parcel)).toMatchObject({ status: null, raw_status: "ON PROCESS" })
  await expect(track({ ...parcel, phone: null })).rejects.toMatchObject({ code: "VENDOR_REJECTED" })
  await control("/rajaongkir/waybills", { awb: "JNE123", courier: "jne", delivered: true })
  expect(await track(parcel)).toMatchObject({ status: "delivered" })
})

it("stands in for a silent Biteship, with services that can be booked there", async () => {
  const biteship = biteshipGateway(
    biteshipOptions.parse({
      api_key: SANDBOX_BITESHIP_API_KEY,
      base_url: `${sandbox.url}${SANDBOX_BITESHIP_PATH}`,
    })
  )
  biteship.quotes.standInBy(given().forBiteship)
  await fault("biteship", { status: 503 })
  const quote = await biteship.quotes.quote({ origin: jakarta, destination: bandung, items })
  expect(quote.complete).toBe(false)
  const services = quote.rates.map((rate) => `${rate.courier_code}/${rate.courier_service_code}`)
  expect(services).toEqual(expect.arrayContaining(["jne/reg", "pos/kilat_khusus", "jnt/ez"]))
})
