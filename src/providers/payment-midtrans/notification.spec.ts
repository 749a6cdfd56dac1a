import { kindOf, parseNotification, signNotification, verifySignature } from "./notification"
import { aTransaction, SERVER_KEY } from "./pretend-midtrans.spec.helper"

/** The example of docs.midtrans.com, "Handle notifications". */
const VECTOR = {
  order_id: "1111",
  status_code: "200",
  gross_amount: "100000.00",
  key: "askvnoibnosifnboseofinbofinfgbiufglnbfg",
  signature_key:
    "edc076b21793ebe3e17926350f5b8ae67d902fe657b3d0aa31b932d5c127e2375d308a2bc94f3265ac2d80a1f181a79b997ac178a236fcff35af263fc4d4c231",
}

const signed = (more: object = {}) => {
  const body = aTransaction(more)
  const { order_id, status_code, gross_amount } = body as Record<string, string>
  const fields = {
    order_id: order_id ?? "",
    status_code: status_code ?? "",
    gross_amount: gross_amount ?? "",
  }
  return { ...body, ...fields, signature_key: signNotification(fields, SERVER_KEY) }
}

describe("the signature", () => {
  it("agrees with the vendor's own example", () => {
    expect(signNotification(VECTOR, VECTOR.key)).toBe(VECTOR.signature_key)
    expect(verifySignature(VECTOR, VECTOR.key)).toBe(true)
  })

  it("covers the amount as it was written, not as a number", () => {
    expect(verifySignature({ ...VECTOR, gross_amount: "100000" }, VECTOR.key)).toBe(false)
  })

  it.each([
    ["order_id", { order_id: "1112" }],
    ["status_code", { status_code: "201" }],
    ["gross_amount", { gross_amount: "100001.00" }],
    ["signature in capitals", { signature_key: VECTOR.signature_key.toUpperCase() }],
    ["short signature", { signature_key: VECTOR.signature_key.slice(0, 127) }],
    ["longer signature", { signature_key: `${VECTOR.signature_key}0` }],
    ["signature that is no ASCII", { signature_key: "é".repeat(64) }],
  ])("does not survive another %s", (_, change) => {
    expect(verifySignature({ ...VECTOR, ...change }, VECTOR.key)).toBe(false)
  })

  it("needs the right server key", () => {
    expect(verifySignature(signed(), SERVER_KEY)).toBe(true)
    expect(verifySignature(signed(), `${SERVER_KEY}2`)).toBe(false)
  })
})

describe("the body", () => {
  it("is read from text or bytes, with every field kept", () => {
    const body = { ...signed({ transaction_status: "PENDING" }), brand_new: [1] }
    const expected = {
      order_id: "payses_1-1",
      gross_amount: "150000.00",
      transaction_id: "tx-1",
      transaction_status: "pending",
      payment_type: "bank_transfer",
      raw: body,
    }
    expect(parseNotification(JSON.stringify(body))).toMatchObject(expected)
    expect(parseNotification(Buffer.from(JSON.stringify(body)))).toMatchObject(expected)
  })

  it("may lack everything that is not signed", () => {
    const { order_id, status_code, gross_amount, signature_key } = signed()
    expect(
      parseNotification(JSON.stringify({ order_id, status_code, gross_amount, signature_key }))
    ).toMatchObject({ order_id, transaction_id: null, transaction_status: null })
  })

  it.each([
    [""],
    ["not json"],
    ["null"],
    ["[]"],
    ['"text"'],
    ["{}"],
    [JSON.stringify({ ...signed(), order_id: 5 })],
    [JSON.stringify({ ...signed(), order_id: "a\0b" })],
    [JSON.stringify({ ...signed(), gross_amount: 150000 })],
    [JSON.stringify({ ...signed(), signature_key: undefined })],
    [JSON.stringify({ ...signed(), order_id: "x".repeat(256) })],
  ])("is refused when it is %j", (raw) => {
    expect(parseNotification(raw)).toBeNull()
  })
})

it.each([
  ["transaction", signed()],
  ["pay_account", { account_id: "1", account_status: "ENABLED", signature_key: "x" }],
  ["subscription", { ...signed(), subscription_id: "sub-1" }],
  ["subscription", { event_name: "subscription.charge", subscription: {}, transaction: {} }],
  ["unknown", { originalPartnerReferenceNo: "1", latestTransactionStatus: "00" }],
  ["unknown", { ...signed(), transaction_status: null }],
  ["unknown", []],
  ["unknown", null],
])("knows a body as %s", (kind, body) => {
  expect(kindOf(body)).toBe(kind)
})
