import { parseBiteshipWebhook, verifyWebhookHeader } from "./webhook"

const status = {
  event: "order.status",
  order_id: "5dd6da88f43bd430ecd5aa2e",
  order_price: 48_000,
  status: "droppingOff",
  courier_tracking_id: "trk",
  courier_waybill_id: "WB1",
  courier_company: "JNE",
  courier_driver_name: "Imran",
  courier_link: "https://track.example/1",
}

it("reads a status, in either spelling, with driver and link", () => {
  expect(parseBiteshipWebhook(JSON.stringify(status))).toMatchObject({
    kind: "status",
    order_id: status.order_id,
    status: "dropping_off",
    raw_status: "droppingOff",
    waybill_id: "WB1",
    price: 48_000,
    link: "https://track.example/1",
    driver: { name: "Imran", phone: null },
  })
})

it("reads a price after weighing and a changed waybill", () => {
  const price = {
    event: "order.price",
    order_id: "o",
    status: "picked",
    price: 100,
    shippment_fee: 9,
  }
  expect(parseBiteshipWebhook(price)).toMatchObject({ kind: "price", price: 100 })
  const waybill = { event: "order.waybill_id", order_id: "o", courier_waybill_id: "new" }
  expect(parseBiteshipWebhook(Buffer.from(JSON.stringify(waybill)))).toMatchObject({
    kind: "waybill",
    waybill_id: "new",
    status: null,
  })
})

it("keeps a status it does not know", () => {
  expect(parseBiteshipWebhook({ ...status, status: "teleported" })).toMatchObject({
    kind: "status",
    status: null,
    raw_status: "teleported",
  })
})

it.each([[""], ["  "], ["{}"], [null], [undefined], [{}], [{ event: "order.status" }]])(
  "takes %j for the ping of the installation",
  (raw) => expect(parseBiteshipWebhook(raw)).toEqual({ kind: "ping" })
)

it.each([["<html>"], ["[]"], ["7"], [{ order_id: "o", event: "order.new" }], [{ order_id: "o" }]])(
  "does not understand %j",
  (raw) => expect(parseBiteshipWebhook(raw)).toEqual({ kind: "unknown" })
)

describe("the static header", () => {
  const options = { webhook_header: "X-Biteship-Signature", webhook_secret: "s3cret" }

  it.each([
    ["the secret", { "x-biteship-signature": "s3cret" }, true],
    ["another value", { "x-biteship-signature": "s3creT" }, false],
    ["a longer value", { "x-biteship-signature": "s3cret " }, false],
    ["no header", {}, false],
    ["the header twice", { "x-biteship-signature": ["s3cret", "s3cret"] }, false],
    ["another header", { authorization: "s3cret" }, false],
  ])("with %s", (_, headers, accepted) => {
    expect(verifyWebhookHeader(headers, options)).toBe(accepted)
  })

  it("is not looked at when no secret is configured", () => {
    expect(verifyWebhookHeader({}, {})).toBe(true)
  })
})
