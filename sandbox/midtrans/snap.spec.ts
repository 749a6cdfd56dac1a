import { snapRequest, startWorld, type World } from "../testing/world"

describe("a Snap token", () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(() => world.close())

  const create = (body: unknown, headers = {}) =>
    world.midtrans("POST", "/snap/v1/transactions", body, headers)

  it("is given with the address of its payment page", async () => {
    const { status, body } = await create(snapRequest("given"))
    expect(status).toBe(201)
    expect(body).toEqual({
      token: expect.stringMatching(/^[0-9a-f-]{36}$/),
      redirect_url: `${world.url}/midtrans/snap/v4/redirection/${String(body.token)}`,
    })
  })

  it("is refused to a wrong key, with error_messages only", async () => {
    const { status, body } = await create(snapRequest("x"), { authorization: "Basic eDo=" })
    expect(status).toBe(401)
    expect(body).toEqual({
      error_messages: [expect.stringContaining("Access denied"), expect.anything()],
    })
  })

  it.each([
    ["no order id", { transaction_details: { gross_amount: 1 } }, "order_id is required"],
    [
      "51 characters",
      { transaction_details: { order_id: "x".repeat(51), gross_amount: 1 } },
      "too long",
    ],
    ["a slash", { transaction_details: { order_id: "a/b", gross_amount: 1 } }, "not allowed"],
    ["decimals", { transaction_details: { order_id: "a", gross_amount: 1.5 } }, "without decimals"],
    [
      "an amount as text",
      { transaction_details: { order_id: "a", gross_amount: "10" } },
      "without decimals",
    ],
    ["no rupiah", { transaction_details: { order_id: "a", gross_amount: 0 } }, "greater than"],
    [
      "another sum",
      snapRequest("a", { item_details: [{ name: "a", price: 1, quantity: 1 }] }),
      "not equal to the sum",
    ],
    [
      "a long name",
      snapRequest("a", { item_details: [{ name: "x".repeat(51), price: 150_000, quantity: 1 }] }),
      "name too long",
    ],
    ["a strange expiry", snapRequest("a", { expiry: { duration: 1, unit: "week" } }), "expiry"],
    [
      "an expiry in the past",
      snapRequest("a", {
        expiry: { start_time: "2020-01-01 00:00:00 +0700", duration: 1, unit: "day" },
      }),
      "20 seconds",
    ],
    ["a list", [], "not a valid JSON object"],
  ])("is refused for %s", async (_what, request, message) => {
    const { status, body } = await create(request)
    expect(status).toBe(400)
    expect(JSON.stringify(body.error_messages)).toContain(message)
  })

  it("means no transaction until a method is chosen", async () => {
    await create(snapRequest("untouched"))
    const { status, body } = await world.midtrans("GET", "/v2/untouched/status")
    expect(status).toBe(404)
    expect(body).toEqual({
      status_code: "404",
      status_message: "Transaction doesn't exist.",
      id: expect.any(String),
    })
  })

  it("can be made again for an unpaid order, but not for a paid one", async () => {
    await create(snapRequest("twice"))
    expect((await create(snapRequest("twice"))).status).toBe(201)
    await world.control("POST", "/midtrans/twice/pay")
    const { status, body } = await create(snapRequest("twice"))
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain("has been paid and utilized")
  })

  it("can be cancelled once, and never with a transaction under way", async () => {
    const token = String((await create(snapRequest("cancelled"))).body.token)
    const cancel = (of: string) => world.midtrans("POST", `/snap/v1/transactions/${of}/cancel`)
    expect((await cancel(token)).body).toEqual({ canceled_at: expect.stringMatching(/Z$/) })
    expect((await cancel(token)).body).toEqual({ error_messages: ["token already canceled"] })
    expect((await cancel("none")).body).toEqual({ error_messages: ["token not found"] })
    const busy = String((await create(snapRequest("busy"))).body.token)
    await world.control("POST", "/midtrans/busy/choose")
    expect((await cancel(busy)).body).toEqual({ error_messages: ["Transaction is on progress"] })
  })
})
