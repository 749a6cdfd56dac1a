type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** A body that is taken, when nothing of it is changed. */
export const GOOD = {
  title: "Kebaya Kutubaru",
  condition: "good",
  weight: 400,
  price: 150_000,
} satisfies Record<string, Json>

const url = "https://gambar.example.com/kebaya.jpg"
const NOT_TEXT: Json[] = [1, true, [], {}, ["Kebaya"], { a: 1 }]
const NOT_NUMBERS: Json[] = ["150000", "", true, [], {}, "Rp 150.000", "1e5", [150_000]]
const NOT_PRICES: Json[] = [...NOT_NUMBERS, 0, -1, 999, 1_000_000_001, 1_500.5, 1e21, -0.1]
const NOT_LISTS: Json[] = ["a", 1, true, {}, { 0: "a" }]
const long = (length: number) => "a".repeat(length)
const times = <T extends Json>(count: number, value: T): T[] => Array<T>(count).fill(value)

/** What no field may be, by its name. */
const BAD_VALUES: Record<string, Json[]> = {
  title: [...NOT_TEXT, null, "", " ", "ab", "  ab  ", long(81)],
  description: [...NOT_TEXT, "", "   ", long(5_001)],
  category_id: [...NOT_TEXT, "", long(65)],
  condition: [...NOT_TEXT, "", "excellent", "NEW", "baru", "new ", ["new"]],
  brand: [...NOT_TEXT, "", long(61)],
  size: [...NOT_TEXT, "", long(41)],
  color: [...NOT_TEXT, "", long(41)],
  price: NOT_PRICES,
  original_price: NOT_PRICES,
  weight: [...NOT_NUMBERS, 0, -1, 0.5, 50_001],
  stock: [...NOT_NUMBERS, 0, -1, 1.5, 101],
  handle: [
    ...NOT_TEXT,
    "",
    "Kebaya",
    "kebaya merah",
    "-a",
    "a-",
    "a--b",
    "a_b",
    "a/b",
    "ké",
    long(101),
  ],
  status: [...NOT_TEXT, "", "sold", "deleted", "blocked", "in_review", "inactive", "ACTIVE"],
  images: [
    ...NOT_LISTS,
    [""],
    ["kebaya.jpg"],
    ["ftp://a.example/a.jpg"],
    ["javascript:alert(1)"],
    ["data:image/png;base64,AAAA"],
    ["//a.example/a.jpg"],
    [1],
    [null],
    [[url]],
    [{}],
    [{ url: "a" }],
    [{ url, colour: "red" }],
    [{ url, angle: 45 }],
    [{ url, angle: "90" }],
    [{ url, crop: "0,0,100,100" }],
    [{ url, crop: { x: 0, y: 0, width: 100 } }],
    [{ url, crop: { x: -1, y: 0, width: 100, height: 100 } }],
    [{ url, crop: { x: 0, y: 0, width: 1, height: 100 } }],
    [{ url, crop: { x: 0.5, y: 0, width: 100, height: 100 } }],
    // Not an upload: it cannot be cropped or turned.
    [{ url, angle: 90 }],
    times(9, url),
    [`https://a.example/${long(500)}`],
  ],
  measurements: [
    "52",
    1,
    true,
    [],
    { chest_width: "52" },
    { chest_width: 0 },
    { chest_width: -1 },
    { chest_width: 501 },
    { chest_width: null },
    { "Chest Width": 52 },
    { [long(41)]: 52 },
    { "": 52 },
    Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`m_${"a".repeat(n)}`, 1])),
  ],
  defects: [
    ...NOT_LISTS,
    ["noda"],
    [{}],
    [{ description: "" }],
    [{ description: 1 }],
    [{ description: long(301) }],
    [{ description: "noda", price: 1 }],
    times(11, { description: "noda" }),
  ],
  dimensions: [
    "30x20x5",
    1,
    true,
    [30, 20, 5],
    {},
    { length: 30, width: 20 },
    { length: 30, width: 20, height: 0 },
    { length: 30, width: 20, height: 501 },
    { length: "30", width: 20, height: 5 },
    { length: 30, width: 20, height: 5, depth: 1 },
  ],
  variants: [
    ...NOT_LISTS,
    [],
    ["M"],
    [{}],
    [{ title: "" }],
    [{ title: 1 }],
    [{ title: long(61) }],
    [{ title: "M", price: 999 }],
    [{ title: "M", price: "150000" }],
    [{ title: "M", stock: 0 }],
    [{ title: "M", stock: 101 }],
    [{ title: "M", id: "variant_1" }],
    [{ title: "M", size: 38 }],
    [{ title: "M" }, { title: "M" }],
    Array.from({ length: 21 }, (_, n) => ({ title: `${n}` })),
  ],
}

/** Fields that no seller says. */
const NOT_FIELDS = [
  "id",
  "seller_id",
  "product_id",
  "published_at",
  "views",
  "Title",
  "harga",
  "__proto__",
]

export type BadBody = { field: string; body: Json }

/** Bodies of a new listing that are refused, each with the field that is named. */
export const BAD_BODIES: readonly BadBody[] = [
  ...Object.entries(BAD_VALUES).flatMap(([field, values]) =>
    values.map((value) => ({ field, body: { ...GOOD, [field]: value } }))
  ),
  ...NOT_FIELDS.map((field) => ({
    field,
    body: JSON.parse(JSON.stringify(GOOD).replace("{", `{${JSON.stringify(field)}:"a",`)) as Json,
  })),
  { field: "title", body: { condition: "good", weight: 400, price: 150_000 } },
  { field: "stock", body: { ...GOOD, stock: 1, variants: [{ title: "M" }] } },
  ...([[], ["kebaya"], "kebaya", 1, true] as Json[]).map((body) => ({ field: "request", body })),
]
