import { finishUrlFor, finishUrlOf } from "./finish-url"

const options = {
  finish_url: "https://toko.example/pesanan/{order_id}",
  finish_origins: ["https://app.toko.example"],
}

it.each([
  "https://toko.example/terima-kasih",
  "https://toko.example/pesanan/{order_id}?bahasa=id",
  "https://app.toko.example/",
])("takes a client's own way back: %s", (url) => {
  expect(finishUrlOf(url, options)).toBe(url)
})

it.each([
  "https://evil.example/pesanan",
  "https://toko.example.evil.example/",
  "http://toko.example/terima-kasih",
  "https://toko.example:8443/",
  "javascript:alert(1)",
  "/pesanan",
  "",
  7,
  {},
  `https://toko.example/${"x".repeat(255)}`,
])("refuses another's: %j", (url) => {
  expect(() => finishUrlOf(url, options)).toThrow(
    expect.objectContaining({ code: "PAYMENT_FINISH_URL_FOREIGN" })
  )
})

it("takes none where the operator named no address", () => {
  const none = { finish_url: undefined, finish_origins: [] }
  expect(() => finishUrlOf("https://toko.example/", none)).toThrow()
  expect(finishUrlOf(undefined, none)).toBeNull()
})

it("leads to the order: by the client's address, else the operator's", () => {
  expect(finishUrlFor("order_1", null, options)).toBe("https://toko.example/pesanan/order_1")
  expect(finishUrlFor("order_1", "https://app.toko.example/?o={order_id}", options)).toBe(
    "https://app.toko.example/?o=order_1"
  )
  expect(finishUrlFor("order_1", null, { finish_url: undefined })).toBeUndefined()
})
