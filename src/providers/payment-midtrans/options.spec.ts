import { midtransOptions } from "./options"

it("takes the vendor's sandbox unless told that this is production", () => {
  expect(midtransOptions.parse({ server_key: "k" })).toEqual({
    server_key: "k",
    is_production: false,
    finish_origins: [],
    timeout_ms: 8_000,
    core_base_url: "https://api.sandbox.midtrans.com",
    snap_base_url: "https://app.sandbox.midtrans.com/snap/v1",
  })
  expect(midtransOptions.parse({ server_key: "k", is_production: true })).toMatchObject({
    core_base_url: "https://api.midtrans.com",
    snap_base_url: "https://app.midtrans.com/snap/v1",
  })
})

it("does not guess the environment from the key", () => {
  expect(midtransOptions.parse({ server_key: "Mid-server-x" }).core_base_url).toContain("sandbox")
})

it("takes other hosts, with or without a slash at the end", () => {
  const options = { server_key: "k", core_base_url: "http://127.0.0.1:4900/midtrans/" }
  expect(midtransOptions.parse(options).core_base_url).toBe("http://127.0.0.1:4900/midtrans")
})

it("reads its own result as the same options", () => {
  const options = midtransOptions.parse({ server_key: "k", enabled_payments: ["gopay"] })
  expect(midtransOptions.parse(options)).toEqual(options)
})

it.each([
  ["server_key", {}],
  ["server_key", { server_key: "  " }],
  ["core_base_url", { server_key: "k", core_base_url: "file:///etc" }],
  ["timeout_ms", { server_key: "k", timeout_ms: 0 }],
  ["notification_url", { server_key: "k", notification_url: "soon" }],
  ["enabled_payments", { server_key: "k", enabled_payments: [] }],
])("names %s when it is wrong", (key, options) => {
  const parsed = midtransOptions.safeParse(options)
  expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([key])
})
