import { snapRequest, startWorld, type World } from "../testing/world"

const DAY_MS = 86_400_000

describe("a Midtrans refund", () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.close())

  const paid = async (orderId: string, payment: object = { payment_type: "gopay" }) => {
    await world.midtrans("POST", "/snap/v1/transactions", snapRequest(orderId))
    await world.control("POST", `/midtrans/${orderId}/pay`, payment)
  }
  const refund = async (orderId: string, body: object) =>
    (await world.midtrans("POST", `/v2/${orderId}/refund`, body)).body
  const status = async (id: string) => (await world.midtrans("GET", `/v2/${id}/status`)).body

  it("answers with its own amount while status shows the sum", async () => {
    await paid("parts")
    expect(await refund("parts", { refund_key: "a", amount: 50_000 })).toMatchObject({
      status_code: "200",
      transaction_status: "partial_refund",
      refund_amount: "50000.00",
    })
    expect(await refund("parts", { refund_key: "b", amount: 70_000 })).toMatchObject({
      refund_amount: "70000.00",
    })
    expect(await status("parts")).toMatchObject({
      transaction_status: "partial_refund",
      gross_amount: "150000.00",
      refund_amount: "120000.00",
      refunds: [{ refund_key: "a" }, { refund_key: "b" }],
    })
  })

  it("ends as refund when the parts add up", async () => {
    await paid("whole")
    await refund("whole", { refund_key: "a", amount: 50_000 })
    expect(await refund("whole", { refund_key: "b" })).toMatchObject({
      transaction_status: "refund",
      refund_amount: "100000.00",
    })
  })

  it("is made once for one key, and refused for another amount with that key", async () => {
    await paid("again")
    const first = await refund("again", { refund_key: "k", amount: 10_000 })
    expect(await refund("again", { refund_key: "k", amount: 10_000 })).toMatchObject({
      refund_chargeback_id: first.refund_chargeback_id,
    })
    expect(await refund("again", { refund_key: "k", amount: 20_000 })).toMatchObject({
      status_code: "406",
    })
    expect((await status("again")).refund_amount).toBe("10000.00")
  })

  it("is reported twice, the second time confirmed by the bank", async () => {
    await paid("reported")
    await refund("reported", { refund_key: "k" })
    const about = () =>
      world.merchant.received.filter(
        ({ body }) => body.order_id === "reported" && body.transaction_status === "refund"
      )
    const [, second] = await world.until(about, (sent) => sent.length === 2)
    expect(second?.body.refunds).toMatchObject([
      { refund_key: "k", bank_confirmed_at: expect.any(String) },
    ])
  })

  it.each([
    ["more than was paid", { payment_type: "gopay" }, { amount: 150_001 }, "414"],
    ["part of a ShopeePay payment", { payment_type: "shopeepay" }, { amount: 1_000 }, "414"],
    ["a bank transfer", { payment_type: "bank_transfer", bank: "bca" }, {}, "412"],
    ["a shop payment", { payment_type: "cstore", store: "alfamart" }, {}, "412"],
    ["a card that is not settled", { payment_type: "credit_card" }, {}, "412"],
    ["a bad key", { payment_type: "gopay" }, { refund_key: "a b" }, "400"],
  ])("is refused for %s", async (what, payment, body, code) => {
    const orderId = what.replaceAll(" ", "-")
    await paid(orderId, payment)
    expect(await refund(orderId, body)).toMatchObject({ status_code: code })
  })

  it("is refused by the bank when the sandbox is told so, under HTTP 200", async () => {
    await paid("bank-says-no")
    await world.control("POST", "/settings", { midtrans_refunds: "deny" })
    expect(await refund("bank-says-no", {})).toMatchObject({
      status_code: "202",
      refund_amount: "0.00",
      transaction_status: "settlement",
    })
    await world.control("POST", "/settings", { midtrans_refunds: "approve" })
    expect(await status("bank-says-no")).not.toHaveProperty("refunds")
  })

  it("made in the dashboard arrives with a key nobody has seen", async () => {
    await paid("by-hand")
    const { body } = await world.control("POST", "/midtrans/by-hand/refund", { amount: 5_000 })
    expect(body.notifications).toMatchObject([
      {
        status: 200,
        body: {
          transaction_status: "partial_refund",
          refunds: [{ refund_key: expect.stringMatching(/^dashboard-/) }],
        },
      },
    ])
  })

  it("is refused when the method's window is over", async () => {
    await paid("too-late", { payment_type: "ovo" })
    await world.control("POST", "/settings", { advance_ms: 8 * DAY_MS })
    expect(await refund("too-late", {})).toMatchObject({ status_code: "412" })
  })
})
