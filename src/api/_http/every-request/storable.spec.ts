import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { storableRequest } from "./storable"

function goesOn(url: string, body?: unknown): boolean {
  let passed = false
  const [path] = url.split("?")
  storableRequest(
    { originalUrl: url, path, body } as MedusaRequest,
    {} as MedusaResponse,
    () => (passed = true)
  )
  return passed
}

const refusal = expect.objectContaining({ type: "invalid_data", code: "INPUT_INVALID" })

it.each([
  "/store/listings/%00",
  "/store/listings?q=%00",
  "/store/listings/a\0b",
  "/hooks/biteship/%00",
])("an address like %j is refused", (url) => {
  expect(() => goesOn(url)).toThrow(refusal)
})

it("an address whose tokens were hidden is refused as it came", () => {
  const req = { originalUrl: "/store/a?code=***", url: "/store/a?code=%00", path: "/store/a" }
  const ask = () => storableRequest(req as MedusaRequest, {} as MedusaResponse, () => undefined)
  expect(ask).toThrow(refusal)
})

it.each(["/", "/store/listings/%F0%9F%91%97?q=%2500", "/store/listings?q=100%25&r=%zz"])(
  "an address like %j goes on",
  (url) => {
    expect(goesOn(url)).toBe(true)
  }
)

const deep: unknown = JSON.parse(`${"[".repeat(20_000)}"\\ud800"${"]".repeat(20_000)}`)

it.each([
  ["a NUL", { title: "a\0b" }],
  ["half a pair", JSON.parse('{"title":"\\ud83d"}')],
  ["the other half", JSON.parse('["\\udc57"]')],
  ["a name with a NUL", { metadata: { "a\0": 1 } }],
  ["a text as body", "\0"],
  ["something far inside", deep],
])("a body with %s is refused", (_, body) => {
  expect(() => goesOn("/seller/listings", body)).toThrow(refusal)
})

it.each([undefined, null, 7, "", "👗", { title: "👗", images: [{ url: "\n" }], price: 1 }])(
  "a body like %j goes on",
  (body) => {
    expect(goesOn("/seller/listings", body)).toBe(true)
  }
)

it("leaves what vendors say to whoever stores it", () => {
  expect(goesOn("/hooks/payment/midtrans_midtrans", { order_id: "a\0" })).toBe(true)
})
