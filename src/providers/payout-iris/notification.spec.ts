import { parseIrisNotification, signIrisNotification, verifyIrisSignature } from "./notification"

// Of the vendor's page on validating notifications.
const BODY =
  '{"reference_no":"TLtXjaG7LxcbEhgo7S","amount":"12333.0","status":"processed","updated_at":"2023-03-31T10:12:28Z"}'
const KEY = "IRIS-merchant-d8709d85-19d6-39c4-7ff5-8eaf81ec31cd"

it("signs as Midtrans' documents do", () => {
  const signature = signIrisNotification(BODY, KEY)
  expect(signature).toMatch(/^8b8a8ce3.*793b7116$/)
  expect(verifyIrisSignature(BODY, signature, KEY)).toBe(true)
})

it.each([
  ["another body", `${BODY} `, signIrisNotification(BODY, KEY)],
  ["another key", BODY, signIrisNotification(BODY, "another")],
  ["no signature", BODY, undefined],
  ["two of them", BODY, [signIrisNotification(BODY, KEY)]],
])("believes nothing with %s", (_, body, signature) => {
  expect(verifyIrisSignature(body, signature, KEY)).toBe(false)
})

it("reads what happened to a payout, and why it failed", () => {
  expect(parseIrisNotification(BODY)).toEqual({
    reference_no: "TLtXjaG7LxcbEhgo7S",
    status: "processed",
    reason: null,
  })
  expect(
    parseIrisNotification(
      JSON.stringify({
        reference_no: "r",
        status: "FAILED",
        error_code: "002",
        error_message: "invalid",
      })
    )
  ).toEqual({ reference_no: "r", status: "failed", reason: "002 invalid" })
})

it.each([
  "",
  "[]",
  "{",
  '{"status":"topup","transaction_id":"t"}',
  '{"reference_no":"a\\u0000","status":"failed"}',
])("reads nothing else: %s", (body) => {
  expect(parseIrisNotification(body)).toBeNull()
})
