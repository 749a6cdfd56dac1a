import fc from "fast-check"
import { contradictionIn, type KnownArea, type ToldPlace } from "./one-place"

type Known = ToldPlace & { city: string; province: string; latitude: number; longitude: number }

/** `city, province, postal code, latitude, longitude`. */
const PLACES: readonly Known[] = (
  [
    ["Banda Aceh", "Aceh", "23116", 5.55, 95.32],
    ["Sinabang", "Aceh", "23891", 2.48, 96.38],
    ["Medan", "Sumatera Utara", "20153", 3.59, 98.67],
    ["Gunungsitoli", "Sumatera Utara", "22813", 1.29, 97.61],
    ["Padang", "Sumatera Barat", "25112", -0.95, 100.35],
    ["Pekanbaru", "Riau", "28111", 0.51, 101.45],
    ["Batam", "Kepulauan Riau", "29432", 1.13, 104.05],
    ["Ranai", "Kepulauan Riau", "29783", 3.94, 108.38],
    ["Jambi", "Jambi", "36123", -1.61, 103.61],
    ["Palembang", "Sumatera Selatan", "30113", -2.99, 104.76],
    ["Pangkalpinang", "Kepulauan Bangka Belitung", "33121", -2.13, 106.11],
    ["Tanjungpandan", "Kepulauan Bangka Belitung", "33411", -2.74, 107.63],
    ["Bengkulu", "Bengkulu", "38223", -3.79, 102.26],
    ["Bandar Lampung", "Lampung", "35119", -5.43, 105.26],
    ["Jakarta Pusat", "DKI Jakarta", "10310", -6.2, 106.84],
    ["Kepulauan Seribu", "DKI Jakarta", "14510", -5.74, 106.6],
    ["Bandung", "Jawa Barat", "40132", -6.89, 107.62],
    ["Bogor", "Jawa Barat", "16121", -6.6, 106.8],
    ["Bekasi", "Jawa Barat", "17141", -6.24, 107],
    ["Serang", "Banten", "42111", -6.12, 106.15],
    ["Tangerang Selatan", "Banten", "15310", -6.3, 106.68],
    ["Semarang", "Jawa Tengah", "50275", -7.05, 110.44],
    ["Surakarta", "Jawa Tengah", "57111", -7.57, 110.83],
    ["Yogyakarta", "DI Yogyakarta", "55221", -7.79, 110.37],
    ["Surabaya", "Jawa Timur", "60281", -7.27, 112.75],
    ["Sumenep", "Jawa Timur", "69411", -7.01, 113.86],
    ["Denpasar", "Bali", "80221", -8.67, 115.21],
    ["Mataram", "Nusa Tenggara Barat", "83121", -8.58, 116.1],
    ["Bima", "Nusa Tenggara Barat", "84111", -8.46, 118.73],
    ["Kupang", "Nusa Tenggara Timur", "85111", -10.17, 123.6],
    ["Pontianak", "Kalimantan Barat", "78111", -0.02, 109.34],
    ["Palangka Raya", "Kalimantan Tengah", "73111", -2.21, 113.92],
    ["Banjarmasin", "Kalimantan Selatan", "70111", -3.32, 114.59],
    ["Balikpapan", "Kalimantan Timur", "76111", -1.27, 116.83],
    ["Samarinda", "Kalimantan Timur", "75111", -0.49, 117.14],
    ["Tarakan", "Kalimantan Utara", "77111", 3.3, 117.63],
    ["Manado", "Sulawesi Utara", "95111", 1.49, 124.84],
    ["Gorontalo", "Gorontalo", "96111", 0.54, 123.06],
    ["Palu", "Sulawesi Tengah", "94111", -0.9, 119.87],
    ["Mamuju", "Sulawesi Barat", "91511", -2.68, 118.89],
    ["Makassar", "Sulawesi Selatan", "90231", -5.14, 119.42],
    ["Kendari", "Sulawesi Tenggara", "93111", -3.97, 122.51],
    ["Ambon", "Maluku", "97124", -3.7, 128.18],
    ["Ternate", "Maluku Utara", "97711", 0.79, 127.38],
    ["Sorong", "Papua Barat Daya", "98411", -0.88, 131.26],
    ["Manokwari", "Papua Barat", "98311", -0.86, 134.06],
    ["Nabire", "Papua Tengah", "98811", -3.37, 135.5],
    ["Wamena", "Papua Pegunungan", "99511", -4.1, 138.95],
    ["Merauke", "Papua Selatan", "99611", -8.49, 140.4],
    ["Jayapura", "Papua", "99111", -2.53, 140.72],
  ] as const
).map(([city, province, postal_code, latitude, longitude]) => ({
  city,
  province,
  postal_code,
  latitude,
  longitude,
  area_id: areaId(postal_code),
}))

const areasOf = ({ postal_code, city, province }: Known): KnownArea[] => [
  { id: areaId(postal_code), district: "Kota", city, province },
]
const place = (city: string): Known => {
  const found = PLACES.find((known) => known.city === city)
  if (!found) throw new Error(`no ${city} here`)
  return found
}
const BANDUNG = place("Bandung")
const JAYAPURA = place("Jayapura")
const any = fc.constantFrom(...PLACES)
/** In Papua, whose provinces share postal codes and names, nothing is far enough. */
const areFarApart = (here: Known, there: Known): boolean =>
  kilometres(here, there) > 800 &&
  ![here, there].every(({ province }) => province.startsWith("Papua"))

it.each(PLACES)("$city, $province $postal_code is one place", (told) => {
  expect(contradictionIn(told, areasOf(told))).toBeNull()
})

it("is one place in any province when nothing but its postal code is told", () => {
  fc.assert(
    fc.property(any, ({ postal_code }) => {
      const nothing = { city: null, province: null, area_id: null, latitude: null, longitude: null }

      expect(contradictionIn({ postal_code, ...nothing }, [])).toBeNull()
    })
  )
})

it("is not one place when any of its names is that of a place far away", () => {
  const fields = fc.constantFrom("postal_code", "area_id", "city", "coordinates")
  fc.assert(
    fc.property(any, any, fields, (here, there, field) => {
      fc.pre(areFarApart(here, there))
      const { latitude, longitude } = there
      const told = {
        ...here,
        ...(field === "coordinates" ? { latitude, longitude } : { [field]: there[field] }),
      }
      const known = field === "postal_code" ? there : here

      expect(contradictionIn(told, areasOf(known))).not.toBeNull()
    }),
    { numRuns: 1_000 }
  )
})

it("is not one place when the province is another, known to couriers or not", () => {
  fc.assert(
    fc.property(any, any, (here, there) => {
      fc.pre(areFarApart(here, there))

      // Provinces that share postal codes are told apart by the coordinates.
      const told = { ...here, province: there.province, area_id: null }
      expect(contradictionIn(told, [])).not.toBeNull()
    })
  )
})

it.each([
  ["Kota Bandung", "Jawa Barat"],
  ["BANDUNG", "JAWA BARAT"],
  ["Bandung City", "West Java"],
  ["Kec. Coblong, Bandung", "Jabar"],
  ["Coblong", "ID-JB"],
  ["Bandung", "Provinsi Jawa Barat"],
  ["Bandung", "Tatar Sunda"],
  ["-", "-"],
  ["", ""],
])("takes %j, %j for the place that it is", (city, province) => {
  const areas = [
    { id: areaId("40132"), district: "Coblong", city: "Bandung", province: "Jawa Barat" },
  ]

  expect(contradictionIn({ ...BANDUNG, city, province }, areas)).toBeNull()
})

it.each([
  ["Solo", "Surakarta"],
  ["Jogja", "Yogyakarta"],
  ["Yogyakarta", "Sleman"],
  ["Jakarta", "Jakarta Selatan"],
  ["Kab. Kep. Seribu", "Kepulauan Seribu"],
])("takes %j for couriers' %j", (written, city) => {
  const told = { ...BANDUNG, postal_code: "55281", province: null, latitude: null, longitude: null }
  const areas = [{ id: told.area_id ?? "", district: "Depok", city, province: "DI Yogyakarta" }]

  expect(contradictionIn({ ...told, city: written }, areas)).toBeNull()
})

it.each<[string, Partial<ToldPlace>, string]>([
  ["a code of Papua", { postal_code: "99999" }, "postal_code"],
  ["a code of the next province", { postal_code: "10310" }, "postal_code"],
  ["a code that no province has", { postal_code: "47111", province: null }, "postal_code"],
  ["the city of another code", { city: "Jayapura" }, "city"],
  ["an area of another code", { area_id: areaId("99111") }, "biteship_area_id"],
  ["coordinates of Jayapura", { latitude: -2.53, longitude: 140.72 }, "latitude"],
  ["coordinates the wrong way round", { latitude: 107.62, longitude: -6.89 }, "latitude"],
  ["coordinates of the null island", { latitude: 0, longitude: 0 }, "latitude"],
])("refuses Bandung with %s, and names the field", (_, change, field) => {
  expect(contradictionIn({ ...BANDUNG, ...change }, areasOf(BANDUNG))).toMatchObject({ field })
})

it("tells where the postal code is", () => {
  expect(contradictionIn({ ...BANDUNG, postal_code: "99111" }, areasOf(JAYAPURA))).toEqual({
    field: "postal_code",
    is_in: "Kota, Jayapura, Papua",
  })
})

function areaId(postalCode: string): string {
  return `area-${postalCode}`
}

/** Along a sphere, near enough. */
function kilometres(a: Known, b: Known): number {
  const degrees = Math.PI / 180
  const x = (b.longitude - a.longitude) * Math.cos(((a.latitude + b.latitude) / 2) * degrees)
  return 111 * Math.hypot(x, b.latitude - a.latitude)
}
