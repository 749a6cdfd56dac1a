import { redacted } from "./redacted"

it.each([
  ["a token of ours", "GET /hooks/unsubscribe?token=abc.def went wrong", "token=", "abc.def"],
  ["what somebody looks for", "/admin/customers?q=siti&limit=5 failed", "siti"],
  ["an e-mail", "Customer with email: sari-1@test.example.com already has an account", "sari-1"],
  ["a phone", "courier refused +62 812-3456-789", "3456"],
  ["a phone as people type it", "no such number: 081234567890.", "1234567"],
  ["a phone without its plus", "6281234567890 is taken", "81234567890"],
  ["a login", "authorization: Bearer eyJhbGciOi.eyJzdWIi.c2ln", "eyJ"],
  ["a password in JSON", 'sent {"password":"a-long-test-password"}', "long-test"],
  ["a key of Midtrans", "401 for SB-Mid-server-abc_DEF123", "abc_DEF"],
  ["a key of Biteship", "key biteship_live.eyJhbGciOi.abc refused", "eyJ"],
  ["a secret key of Medusa", "no user of sk_0123456789abcdef0123", "0123"],
  ["who may log in at the database", "postgres://reluv:hunter2@db:5432/reluv is away", "hunter2"],
  ["an account at a bank", "cannot pay to 1234567890 of BCA", "1234567890"],
  ["a link's opaque part", "cannot open 9fX1aZbQ7cKd2LmN8pRs3TuV4wXy5Z0aBcDeFgHi", "9fX1a"],
  ["a password in JSON within JSON", 'body: {\\"password\\":\\"hunter2 and more\\"}', "hunter2"],
  ["a code in JSON", 'sent {"otp":123456,"kind":"phone"}', "123456"],
  ["a secret of a header", "x-callback-token: 8f2c11d0aa refused", "8f2c"],
  ["a session", "cookie was connect.sid=s%3Aabc.def; path=/", "s%3Aabc"],
  ["a key by another name", "server_key=abc-def is wrong", "abc-def"],
  ["an e-mail of another alphabet", "no mail to josé@kafé.example.com", "josé", "kafé"],
  ["an e-mail in an address", "/a/siti%40example.com failed", "siti"],
  ["a phone with brackets", "call (0812) 3456-7890 back", "3456"],
  ["a phone with points", "call 0812.3456.7890 back", "3456"],
  ["a phone behind a word", "wa_081234567890", "1234567"],
  ["a phone at home", "call 021-5551234 back", "5551234"],
  ["a card", "card 4811 1111 1111 1114 was refused", "1111"],
  [
    "a short account",
    "account 12345678 does not exist; rekening: 731-025-2527",
    "12345678",
    "2527",
  ],
])("leaves out %s", (_, text, ...secrets) => {
  expect(redacted(text)).not.toMatch(new RegExp(secrets.join("|").replaceAll(".", "\\.")))
})

it("keeps what a failed statement was about, and none of its values", () => {
  const said = redacted(
    `insert into "customer" ("first_name", "note") values ('Siti - Aminah', 'Jl. Kenari 77') - duplicate key value violates unique constraint "IDX_customer_email_has_account_unique"`
  )

  expect(said).toBe(
    '[sql] - duplicate key value violates unique constraint "IDX_customer_email_has_account_unique"'
  )
  expect(redacted("Key (phone, name)=(0812, Siti) already exists.")).toBe(
    "Key (phone, name)=(…) already exists."
  )
  expect(redacted('invalid input syntax for type integer: "Siti"')).toBe(
    'invalid input syntax for type integer: "…"'
  )
})

it.each([
  "Listing prod_01JCZ8Q5M3Y7T0N2R4V6X8Z1B3 could not be settled yet: PIECE_TAKEN",
  "Server is ready on port: 9000",
  "The token: expired",
  "Publishable key: pk_0123456789abcdef0123456789abcdef",
  "the rate is 0.8123456789, the price 125.000",
  "Refund of 1250000 will be tried again: 503 at https://api.sandbox.midtrans.com/v2/rlv-7/refund",
  'duplicate key value violates unique constraint "reluv_purchase_payment_order_id_active_unique"',
  "Order RLV-20261130-0042 was told at 2026-11-30T02:00:00.000Z",
])("keeps %s", (text) => {
  expect(redacted(text)).toBe(text)
})

it("is quick with whatever somebody sends", () => {
  const started = performance.now()
  for (const unit of ["a.", "0812 ", "a@", "+1 ", "?a=", "select ", '"token":', "Zz9-"]) {
    redacted(unit.repeat(50_000))
  }

  expect(performance.now() - started).toBeLessThan(1_000)
})
