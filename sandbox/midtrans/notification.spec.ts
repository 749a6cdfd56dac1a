import { sha } from "../core/ids"
import { SANDBOX_MIDTRANS_SERVER_KEY } from "../defaults"
import { snapRequest, startWorld, type World } from "../testing/world"

const DAY_MS = 86_400_000

describe("a Midtrans notification", () => {
  let world: World
  beforeEach(async () => {
    world = await startWorld()
  })
  afterEach(() => world.close())

  const begin = (orderId: string, headers = {}, more = {}) =>
    world.midtrans("POST", "/snap/v1/transactions", snapRequest(orderId, more), headers)
  const received = (orderId: string) =>
    world.merchant.received.filter(({ body }) => body.order_id === orderId)

  it("comes for pending and then for settlement, each signed", async () => {
    await begin("n-1")
    await world.control("POST", "/midtrans/n-1/pay")
    const [pending, settlement] = received("n-1")
    expect(pending?.body).toMatchObject({ transaction_status: "pending", status_code: "201" })
    expect(settlement?.body).toMatchObject({
      transaction_status: "settlement",
      status_message: "midtrans payment notification",
      signature_key: sha("sha512", `n-1200150000.00${SANDBOX_MIDTRANS_SERVER_KEY}`),
    })
    expect(settlement?.headers["user-agent"]).toBe("Veritrans")
  })

  it("of an expired payment says 202, though GET status says 407", async () => {
    await begin("n-2")
    await world.control("POST", "/midtrans/n-2/choose")
    await world.control("POST", "/midtrans/n-2/expire")
    expect(received("n-2").at(-1)?.body).toMatchObject({
      status_code: "202",
      transaction_status: "expire",
    })
  })

  it("comes by itself when the time is over, but not for a page nobody used", async () => {
    await begin("n-3", {}, { expiry: { duration: 2, unit: "hours" } })
    await begin("n-4")
    await world.control("POST", "/midtrans/n-3/choose")
    await world.control("POST", "/settings", { advance_ms: 2 * DAY_MS })
    await world.until(
      () => received("n-3"),
      (sent) => sent.length === 2
    )
    expect(received("n-3").at(-1)?.body.transaction_status).toBe("expire")
    expect(received("n-4")).toEqual([])
    expect((await world.control("POST", "/midtrans/n-4/pay")).status).toBe(409)
  })

  it("goes to the URL of the Override header instead of the dashboard's", async () => {
    await begin("n-5", {
      "x-override-notification": `${world.merchant.url}/own`,
      "x-append-notification": `${world.merchant.url}/too`,
    })
    await begin("n-6", { "x-append-notification": `${world.merchant.url}/too` })
    await world.control("POST", "/midtrans/n-5/choose")
    await world.control("POST", "/midtrans/n-6/choose")
    expect(received("n-5").map(({ path }) => path)).toEqual(["/own"])
    expect(
      received("n-6")
        .map(({ path }) => path)
        .sort()
    ).toEqual(["/midtrans", "/too"])
  })

  it.each([
    [500, 2],
    [404, 3],
    [503, 5],
    [302, 1],
    [422, 6],
  ])("answered with %i is tried %i times in all", async (status, tries) => {
    await begin("n-7")
    world.merchant.answerWith(...Array<number>(10).fill(status))
    await world.control("POST", "/midtrans/n-7/choose")
    const delivery = async () =>
      (await world.control("GET", "/deliveries")).body.deliveries as {
        open: boolean
        attempts: number
      }[]
    const [ended] = await world.until(delivery, ([first]) => first?.open === false)
    expect(ended?.attempts).toBe(tries)
  })

  it("can be held back and sent later, in any order and number", async () => {
    await world.control("POST", "/settings", { midtrans_notifications: false })
    await begin("n-8")
    await world.control("POST", "/midtrans/n-8/pay")
    expect(received("n-8")).toEqual([])
    const { body } = await world.control("POST", "/midtrans/notify", {
      order_id: "n-8",
      repeat: 3,
      shuffle: true,
    })
    expect(body.notifications).toHaveLength(6)
    const states = received("n-8").map(({ body: sent }) => sent.transaction_status)
    expect(states).toHaveLength(6)
    expect(states).not.toEqual([
      "pending",
      "settlement",
      "pending",
      "settlement",
      "pending",
      "settlement",
    ])
  })

  it("can be tampered with, forged, and made up", async () => {
    await begin("n-9")
    await world.control("POST", "/midtrans/n-9/choose")
    const genuine = received("n-9")[0]?.body
    await world.control("POST", "/midtrans/notify", {
      order_id: "n-9",
      tamper: { transaction_status: "settlement" },
    })
    expect(received("n-9").at(-1)?.body).toMatchObject({
      transaction_status: "settlement",
      signature_key: genuine?.signature_key,
    })
    await world.control("POST", "/midtrans/notify", { order_id: "n-9", forge: true })
    expect(received("n-9").at(-1)?.body.signature_key).not.toBe(genuine?.signature_key)
    await world.control("POST", "/midtrans/notify", {
      body: { order_id: "nobody", status_code: "200", gross_amount: "1.00" },
    })
    expect(received("nobody")[0]?.body.signature_key).toBe(
      sha("sha512", `nobody2001.00${SANDBOX_MIDTRANS_SERVER_KEY}`)
    )
  })

  it("of late money comes when a payment is forced after the end", async () => {
    await begin("n-10")
    await world.control("POST", "/midtrans/n-10/choose")
    await world.control("POST", "/midtrans/n-10/cancel")
    await world.control("POST", "/midtrans/n-10/pay", { force: true })
    expect(received("n-10").map(({ body }) => body.transaction_status)).toEqual([
      "pending",
      "cancel",
      "settlement",
    ])
    expect(new Set(received("n-10").map(({ body }) => body.transaction_id)).size).toBe(1)
  })
})
