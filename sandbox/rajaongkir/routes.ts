import type { FastifyInstance, FastifyReply } from "fastify"
import { AREAS, type Area } from "../biteship/areas"
import { quote } from "../biteship/price"
import { filled, type Loose, number, object } from "../core/json"
import type { Sandbox } from "../core/sandbox"
import { SANDBOX_RAJAONGKIR_API_KEY } from "../defaults"
import { listedOf } from "./services"
import { type Waybill, waybillBody } from "./waybills"

/** The numbers are ours: those of domestic destinations are of villages, and no other vendor's. */
const FIRST_ID = 17_000
/** Couriers that tell nothing without the end of a phone number. */
const ASKS_FOR_PHONE = new Set(["jne"])

/** RajaOngkir by Komerce (V2) under `/rajaongkir/api/v1`. */
export function rajaOngkirRoutes(app: FastifyInstance, sandbox: Sandbox): void {
  const waybills = new Map<string, Waybill>()
  const keyOf = (courier: string, awb: string) => `${courier} ${awb}`

  void app.register(
    async (api) => {
      api.addHook("preHandler", async (request, reply) => {
        if (request.headers.key === SANDBOX_RAJAONGKIR_API_KEY) return
        return refuse(reply, 400, "Invalid Api key, key not found", "failed")
      })

      api.get("/destination/domestic-destination", async (request, reply) => {
        const { search, limit, offset } = object(request.query)
        const wanted = filled(search)
        if (!wanted) return refuse(reply, 422, "search: cannot be blank.")
        const from = number(offset) ?? 0
        const found = searched(wanted).slice(from, from + (number(limit) ?? 10))
        return found.length > 0
          ? answer("Success Get Domestic Destinations", found)
          : refuse(reply, 404, "Domestic Destinations Data not found")
      })

      api.post("/calculate/domestic-cost", async (request, reply) => {
        const form = object(request.body)
        const [origin, destination] = [areaOf(form.origin), areaOf(form.destination)]
        const weight = number(form.weight)
        const couriers = filled(form.courier)?.split(":")
        if (!origin || !destination || !weight || weight <= 0 || !couriers)
          return refuse(reply, 400, "Missing Params")
        const listed = couriers.map(listedOf)
        if (listed.some((one) => one === undefined)) return refuse(reply, 422, "Invalid Courier")
        const data = costs(
          listed.flatMap((one) => one ?? []),
          { origin, destination, weight }
        )
        return data.length > 0
          ? answer("Success Calculate Domestic Shipping cost", data)
          : refuse(reply, 400, "Calculate Domestic Shipping Cost not found")
      })

      api.post("/track/waybill", async (request, reply) => {
        const { awb, courier, last_phone_number } = {
          ...object(request.query),
          ...object(request.body),
        } as Loose
        const found = waybills.get(keyOf(String(courier), String(awb)))
        const proven =
          !ASKS_FOR_PHONE.has(String(courier)) ||
          found?.phone === null ||
          found?.phone === last_phone_number
        if (!found || !proven) return refuse(reply, 404, "Invalid Awb")
        return answer("Success Get Waybill", waybillBody(found))
      })
    },
    { prefix: "/rajaongkir/api/v1" }
  )

  /** The hands of couriers: a parcel is handed in, or delivered. */
  app.post("/_control/rajaongkir/waybills", async (request, reply) => {
    const { awb, courier, delivered, phone } = object(request.body)
    const [number_, code] = [filled(awb), filled(courier)]
    if (!number_ || !code) return reply.code(400).send({ error: "awb and courier are needed" })
    const known = waybills.get(keyOf(code, number_))
    const now = sandbox.clock.now()
    const waybill: Waybill = {
      awb: number_,
      courier: code,
      sent_at: known?.sent_at ?? now,
      delivered_at: delivered === true ? (known?.delivered_at ?? now) : null,
      phone: filled(phone)?.slice(-5) ?? known?.phone ?? null,
    }
    waybills.set(keyOf(code, number_), waybill)
    return waybill
  })
}

function costs(
  listed: readonly NonNullable<ReturnType<typeof listedOf>>[number][],
  { origin, destination, weight }: { origin: Area; destination: Area; weight: number }
) {
  const parcel = {
    name: "-",
    description: null,
    category: null,
    sku: null,
    value: 0,
    quantity: 1,
    weight,
    length: null,
    width: null,
    height: null,
  }
  const journey = {
    origin: { area: origin, exact: null },
    destination: { area: destination, exact: null },
    parcels: [parcel],
    insured: 0,
    cashOnDelivery: 0,
  }
  return listed.flatMap(({ code, name, service, description, of }) => {
    const priced = quote(of, journey)
    if (!priced) return []
    const etd = `${priced.duration.replace(/ /g, "")} day`
    return [{ name, code, service, description, cost: priced.price, etd }]
  })
}

function searched(text: string) {
  const words = text
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter(Boolean)
  return AREAS.flatMap((area, n) => {
    const name = area.name.toLowerCase()
    return words.every((word) => name.includes(word)) ? [destinationBody(area, FIRST_ID + n)] : []
  })
}

function areaOf(id: unknown): Area | undefined {
  return AREAS[(number(id) ?? 0) - FIRST_ID]
}

function destinationBody({ province, city, district, postal_code }: Area, id: number) {
  return {
    id,
    label: [district, district, city, province, postal_code].join(", ").toUpperCase(),
    province_name: province.toUpperCase(),
    city_name: city.toUpperCase(),
    district_name: district.toUpperCase(),
    subdistrict_name: district.toUpperCase(),
    zip_code: `${postal_code}`,
  }
}

function answer(message: string, data: unknown) {
  return { meta: { message, code: 200, status: "success" }, data }
}

function refuse(reply: FastifyReply, code: number, message: string, status = "error") {
  return reply.code(code).send({ meta: { message, code, status }, data: null })
}
