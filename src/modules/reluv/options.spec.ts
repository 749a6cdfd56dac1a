import { parseOptions } from "../../shared/parse-options"
import { reluvOptions } from "./options"

const options = {
  midtrans: { server_key: "SB-Mid-server-secret" },
  biteship: { api_key: "biteship_test.secret" },
}
const parse = (given: unknown) => parseOptions(reluvOptions, given, "medusa-plugin-reluv")

it("needs the two keys, and has a default for every policy", () => {
  const { policies } = parse(options)

  expect(policies).toMatchObject({
    seller_approval: "automatic",
    listing_moderation: "automatic",
    payment_deadline_hours: 24,
    checkout_hold_seconds: 120,
  })
})

it.each([
  [undefined, "never"],
  [false, "never"],
  [true, "always"],
  ["offered", "offered"],
])("insures parcels by %s as %s", (insurance, policy) => {
  const { biteship } = parse({ ...options, biteship: { ...options.biteship, insurance } })
  expect(biteship?.insurance).toBe(policy)
})

it("takes the policies that are given and keeps the other defaults", () => {
  const { policies } = parse({ ...options, policies: { listing_moderation: "operator" } })

  expect(policies).toMatchObject({ listing_moderation: "operator", seller_approval: "automatic" })
})

it.each([
  ["nothing at all", undefined, /options|midtrans/],
  ["no Midtrans key", { ...options, midtrans: {} }, /midtrans\.server_key/],
  ["an empty Biteship key", { ...options, biteship: { api_key: " " } }, /biteship\.api_key/],
  [
    "a policy that does not exist",
    { ...options, policies: { seller_approval: "nobody" } },
    /policies\.seller_approval/,
  ],
  [
    "a deadline of no hours",
    { ...options, policies: { payment_deadline_hours: 0 } },
    /policies\.payment_deadline_hours/,
  ],
  [
    "real money and no secret for Biteship's webhooks",
    { ...options, midtrans: { server_key: "Mid-server-secret", is_production: true } },
    /biteship\.webhook_secret/,
  ],
  [
    "an address in place of a host",
    { ...options, pictures: { hosts: ["https://cdn.example.com/"] } },
    /pictures\.hosts\.0/,
  ],
  [
    "cash on delivery and nobody who collects it",
    { midtrans: options.midtrans, policies: { cash_on_delivery: { enabled: true } } },
    /policies\.cash_on_delivery\.enabled/,
  ],
  [
    "more cash of a parcel than Biteship collects",
    { ...options, policies: { cash_on_delivery: { max_amount: 15_000_001 } } },
    /policies\.cash_on_delivery\.max_amount/,
  ],
  [
    "insurance that nobody knows",
    { ...options, biteship: { ...options.biteship, insurance: "sometimes" } },
    /biteship\.insurance/,
  ],
  [
    "half a second of hold",
    { ...options, policies: { checkout_hold_seconds: 0.5 } },
    /policies\.checkout_hold_seconds/,
  ],
])("refuses to start with %s, and names it", (_, given, names) => {
  expect(() => parse(given)).toThrow(names)
  expect(() => parse(given)).toThrow(/^medusa-plugin-reluv is not configured: .*medusa-config\.ts/)
})

it("never says what a key is", () => {
  const secret = "SB-Mid-server-secret"
  const wrong = {
    midtrans: { server_key: secret, timeout_ms: secret },
    biteship: { api_key: 12345 },
  }

  expect(() => parse(wrong)).toThrow()
  expect(() => parse(wrong)).not.toThrow(new RegExp(secret))
})
