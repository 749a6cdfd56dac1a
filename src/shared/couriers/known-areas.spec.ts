import type { Area } from "./area"
import { KnownAreas } from "./known-areas"

const HOUR = 3_600_000
const area = (district: string, postal_code: string): Area => ({
  id: `id-${district}-${postal_code}`,
  name: district,
  province: "Jawa Barat",
  city: "Bandung",
  district,
  postal_code,
})

function given(settings: { of_one?: number; of_all?: number } = {}) {
  const asked: string[] = []
  const vendor = { down: false, now: 0 }
  const client = {
    areas: async (input: string) => {
      asked.push(input)
      if (vendor.down) throw new Error("no answer")
      return [area("Coblong", "40132"), area("Coblong", "40135")]
    },
  }
  const known = new KnownAreas(client, { now: () => vendor.now, ...settings })
  return { known, asked, vendor }
}

it("asks once a day for one text, however it is written", async () => {
  const { known, asked, vendor } = given()

  await Promise.all([known.search("Coblong", "a"), known.search("coblong", "b")])
  await known.search("  COBLONG ", "c")
  expect(asked).toEqual(["coblong"])

  vendor.now += 25 * HOUR
  await known.search("coblong", "a")
  expect(asked).toHaveLength(2)
})

it("knows of a postal code only the areas that have it", async () => {
  const { known } = given()

  await expect(known.ofPostalCode("40132")).resolves.toEqual([area("Coblong", "40132")])
  await expect(known.ofPostalCode("40111")).resolves.toEqual([])
})

it("answers from what it kept while Biteship is silent, for a month", async () => {
  const { known, vendor } = given()
  await known.search("coblong", "a")
  vendor.down = true

  vendor.now += 29 * 24 * HOUR
  await expect(known.search("coblong", "a")).resolves.toHaveLength(2)
  vendor.now += 2 * 24 * HOUR
  await expect(known.search("coblong", "a")).rejects.toThrow("no answer")
})

it("lets one caller search for so many new texts in a minute, and tells when to come back", async () => {
  const { known, asked } = given({ of_one: 2 })
  await known.search("one", "a")
  await known.search("two", "a")

  await expect(known.search("three", "a")).rejects.toMatchObject({
    name: "TooManyRequests",
    retry_after_seconds: expect.any(Number),
  })
  await expect(known.search("one", "a")).resolves.toHaveLength(2)
  await expect(known.search("three", "b")).resolves.toHaveLength(2)
  expect(asked).toEqual(["one", "two", "three"])
})

it("bounds what all callers together can ask, but not the addresses of buyers", async () => {
  const { known } = given({ of_all: 2 })
  await known.search("one", "a")
  await known.search("two", "b")

  await expect(known.search("three", "c")).rejects.toMatchObject({ name: "TooManyRequests" })
  await expect(known.ofPostalCode("40132")).resolves.toHaveLength(1)
})
