import { sha } from "../core/ids"
import { SANDBOX_MIDTRANS_SERVER_KEY } from "../defaults"
import { snapRequest, startWorld, type World } from "../testing/world"

describe("a Midtrans transaction", () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.close())

  const begin = async (orderId: string, payment: object, more = {}) => {
    await world.midtrans("POST", "/snap/v1/transactions", snapRequest(orderId, more))
    const { body } = await world.control("POST", `/midtrans/${orderId}/choose`, payment)
    return body.transaction as { transaction_id: string }
  }
  const status = async (id: string) => (await world.midtrans("GET", `/v2/${id}/status`)).body
  const act = async (id: string, action: string, body?: unknown) =>
    (await world.midtrans("POST", `/v2/${id}/${action}`, body)).body

  it("is pending with the fields of its method, amounts as text and times in WIB", async () => {
    await begin("va", { payment_type: "bank_transfer", bank: "bni" })
    expect(await status("va")).toMatchObject({
      status_code: "201",
      transaction_status: "pending",
      gross_amount: "150000.00",
      currency: "IDR",
      va_numbers: [{ bank: "bni", va_number: expect.stringMatching(/^\d+$/) }],
      payment_amounts: [],
      transaction_time: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
    })
  })

  it.each([
    ["permata", { payment_type: "bank_transfer", bank: "permata" }, "permata_va_number"],
    ["mandiri", { payment_type: "echannel" }, "bill_key"],
    ["indomaret", { payment_type: "cstore", store: "indomaret" }, "payment_code"],
    ["qris", { payment_type: "qris" }, "acquirer"],
    ["ovo", { payment_type: "ovo" }, "payer_phone_number"],
    ["card", { payment_type: "credit_card" }, "masked_card"],
  ])("of %s has its own field", async (orderId, payment, field) => {
    await begin(orderId, payment)
    expect(await status(orderId)).toHaveProperty(field)
  })

  it("is signed over order id, code and amount as they stand in the body", async () => {
    await begin("signed", { payment_type: "qris" })
    const body = await status("signed")
    const expected = sha("sha512", `signed201150000.00${SANDBOX_MIDTRANS_SERVER_KEY}`)
    expect(body.signature_key).toBe(expected)
  })

  it("answers 407 when it is expired, on expire and on status; nothing can follow", async () => {
    await begin("late", {})
    expect(await act("late", "expire")).toMatchObject({
      status_code: "407",
      transaction_status: "expire",
    })
    expect(await status("late")).toMatchObject({ status_code: "407", transaction_status: "expire" })
    for (const action of ["cancel", "expire", "refund"]) {
      expect(await act("late", action, {})).toMatchObject({ status_code: "412" })
    }
  })

  it("is cancelled while pending, and as a card until it is settled", async () => {
    await begin("stop", {})
    expect(await act("stop", "cancel")).toMatchObject({
      status_code: "200",
      transaction_status: "cancel",
    })
    await begin("card-stop", { payment_type: "credit_card" })
    await world.control("POST", "/midtrans/card-stop/pay")
    expect(await status("card-stop")).toMatchObject({
      status_code: "200",
      transaction_status: "capture",
      fraud_status: "accept",
    })
    expect(await act("card-stop", "cancel")).toMatchObject({ transaction_status: "cancel" })
    await begin("paid", {})
    await world.control("POST", "/midtrans/paid/pay")
    expect(await act("paid", "cancel")).toMatchObject({ status_code: "412" })
  })

  it("of a challenged card waits for approve or deny", async () => {
    for (const id of ["look-1", "look-2"]) {
      await world.midtrans("POST", "/snap/v1/transactions", snapRequest(id))
      await world.control("POST", `/midtrans/${id}/challenge`)
    }
    expect(await status("look-1")).toMatchObject({
      status_code: "201",
      transaction_status: "capture",
      fraud_status: "challenge",
    })
    expect(await act("look-1", "approve")).toMatchObject({
      transaction_status: "capture",
      fraud_status: "accept",
    })
    expect(await act("look-2", "deny")).toMatchObject({
      transaction_status: "cancel",
      fraud_status: "deny",
    })
    expect(await act("look-1", "approve")).toMatchObject({ status_code: "412" })
  })

  it("of a pre-authorized card is captured with its transaction id", async () => {
    const { transaction_id } = await begin(
      "hold",
      { payment_type: "credit_card" },
      { credit_card: { type: "authorize" } }
    )
    await world.control("POST", "/midtrans/hold/pay")
    expect(await status("hold")).toMatchObject({ transaction_status: "authorize" })
    const { body } = await world.midtrans("POST", "/v2/capture", {
      transaction_id,
      gross_amount: 140_000,
    })
    expect(body).toMatchObject({ transaction_status: "capture", gross_amount: "140000.00" })
  })

  it("of DANA hides behind its transaction id and shouts PENDING with code 200", async () => {
    const { transaction_id } = await begin("dana", { payment_type: "dana" })
    expect((await world.midtrans("GET", "/v2/dana/status")).status).toBe(404)
    expect(await status(transaction_id)).toMatchObject({
      order_id: transaction_id,
      status_code: "200",
      transaction_status: "PENDING",
    })
  })

  it("may be the second one of an order after a denied attempt", async () => {
    const first = await begin("retry", { payment_type: "credit_card" })
    await world.control("POST", "/midtrans/retry/deny")
    await world.control("POST", "/midtrans/retry/pay", { payment_type: "gopay" })
    const second = await status("retry")
    expect(second).toMatchObject({ transaction_status: "settlement", payment_type: "gopay" })
    expect(second.transaction_id).not.toBe(first.transaction_id)
    expect(await status(first.transaction_id)).toMatchObject({
      transaction_status: "deny",
      status_code: "202",
    })
  })

  it("needs the server key", async () => {
    const { status: http, body } = await world.call("GET", "/midtrans/v2/va/status")
    expect(http).toBe(401)
    expect(body).toMatchObject({ status_code: "401" })
  })

  it("is answered the same for the same Idempotency-Key", async () => {
    await begin("idem", {})
    const cancel = () =>
      world.midtrans("POST", "/v2/idem/cancel", undefined, { "idempotency-key": "k1" })
    const first = await cancel()
    expect((await cancel()).body).toEqual(first.body)
  })
})
