import { startWorld, type World } from "../testing/world"
import { AREAS } from "./areas"

interface Price {
  courier_code: string
  courier_service_code: string
  price: number
  shipping_fee: number
  insurance_fee: number
}

describe("Biteship's areas and rates", () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.close())

  const items = [{ name: "Kemeja", value: 130_000, quantity: 1, weight: 400 }]
  const ask = (body: object) =>
    world.biteship("POST", "/rates/couriers", {
      origin_postal_code: 12250,
      destination_postal_code: 60281,
      couriers: "jne,sicepat",
      items,
      ...body,
    })
  const pricing = async (body: object) => (await ask(body)).body.pricing as unknown as Price[]
  const find = (prices: Price[], courier: string, service: string) =>
    prices.find((one) => one.courier_code === courier && one.courier_service_code === service)

  it("know at least sixty districts, each with its own id", () => {
    expect(AREAS.length).toBeGreaterThanOrEqual(60)
    expect(new Set(AREAS.map(({ id }) => id)).size).toBe(AREAS.length)
  })

  it.each(["kuta", "KUTA badung", "80361", "bali"])("find Kuta by %s", async (input) => {
    const { body } = await world.biteship(
      "GET",
      `/maps/areas?countries=ID&input=${encodeURIComponent(input)}`
    )
    expect(body).toMatchObject({ success: true })
    expect(JSON.stringify(body.areas)).toContain('"Kuta, Badung, Bali. 80361"')
  })

  it("are the same for the same question, and sorted out by courier and service", async () => {
    const first = await pricing({})
    expect(await pricing({})).toEqual(first)
    expect(find(first, "jne", "reg")).toMatchObject({
      price: expect.any(Number),
      shipping_fee: expect.any(Number),
    })
    expect(new Set(first.map((one) => one.courier_code))).toEqual(new Set(["jne", "sicepat"]))
  })

  it("grow with distance and with weight, real or volumetric", async () => {
    const near = find(await pricing({ destination_postal_code: 12110 }), "jne", "reg")?.price ?? 0
    const far = find(await pricing({}), "jne", "reg")?.price ?? 0
    const farther =
      find(await pricing({ destination_postal_code: 99111 }), "jne", "reg")?.price ?? 0
    expect(near).toBeLessThan(far)
    expect(far).toBeLessThan(farther)
    const heavy = [{ ...items[0], weight: 2_100 }]
    const bulky = [{ ...items[0], length: 40, width: 30, height: 15 }]
    expect(find(await pricing({ items: heavy }), "jne", "reg")?.price).toBe(far * 3)
    expect(find(await pricing({ items: bulky }), "jne", "reg")?.price).toBe(far * 3)
  })

  it("contain insurance in the price already", async () => {
    const rate = find(await pricing({ courier_insurance: 500_000 }), "jne", "reg")
    expect(rate?.insurance_fee).toBe(2_500)
    expect(rate?.price).toBe((rate?.shipping_fee ?? 0) + 2_500)
  })

  it("name instant couriers only between two near coordinates", async () => {
    const near = {
      origin_latitude: -6.24,
      origin_longitude: 106.79,
      destination_latitude: -6.2,
      destination_longitude: 106.83,
    }
    expect((await ask({ couriers: "gojek,grab" })).body.code).toBe(40001010)
    expect(
      (await pricing({ ...near, couriers: "gojek" })).map((one) => one.courier_service_code)
    ).toEqual(["instant", "same_day"])
    const toBandung = { ...near, destination_latitude: -6.9, destination_longitude: 107.6 }
    expect((await ask({ ...toBandung, couriers: "gojek" })).body.code).toBe(40001010)
  })

  it.each([
    ["nobody goes there", { couriers: "unknown" }, 40001010],
    ["the postal code is not one", { destination_postal_code: 123 }, 40001001],
    ["an area is not known", { origin_postal_code: undefined, origin_area_id: "IDNP0" }, 40001001],
    ["there are no items", { items: [] }, 40001002],
    ["an item has no weight", { items: [{ name: "x", value: 1, quantity: 1 }] }, 40001002],
    ["there is no destination", { destination_postal_code: undefined }, 40001002],
    [
      "cargo without value is asked alone",
      { couriers: "jntcargo", items: [{ ...items[0], value: 0 }] },
      40001007,
    ],
  ])("are an error with HTTP 400 when %s", async (_what, change, code) => {
    const { status, body } = await ask(change)
    expect(status).toBe(400)
    expect(body).toEqual({ success: false, error: expect.any(String), code })
  })

  it("take a postal code outside the list as the nearest of its region", async () => {
    const { body } = await ask({ destination_postal_code: 12345 })
    expect(body.destination).toMatchObject({ administrative_division_level_1_name: "DKI Jakarta" })
  })

  it("need the key, raw or as Bearer", async () => {
    const get = (authorization?: string) =>
      world.call("GET", "/biteship/v1/couriers", undefined, authorization ? { authorization } : {})
    expect((await get()).body).toMatchObject({ code: 40000001 })
    expect(await get("wrong")).toMatchObject({ status: 401, body: { code: 40101001 } })
    expect((await get("Bearer biteship_test.reluv-sandbox")).body).toMatchObject({
      object: "courier",
    })
  })
})
