import { mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { startSandbox } from "../server"
import { courierRequest, snapRequest, startWorld, type World } from "../testing/world"

describe("the control API", () => {
  let world: World
  beforeEach(async () => {
    world = await startWorld()
  })
  afterEach(() => world.close())

  const begin = (orderId: string) =>
    world.midtrans("POST", "/snap/v1/transactions", snapRequest(orderId))

  it("answers unknown ids, actions and paths with JSON and a reason", async () => {
    await begin("known")
    expect(await world.control("POST", "/midtrans/nobody/pay")).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining("nobody") },
    })
    expect(await world.control("POST", "/midtrans/known/dance")).toMatchObject({
      status: 404,
      body: { error: expect.stringContaining("pay") },
    })
    expect(await world.control("GET", "/nothing")).toMatchObject({
      status: 404,
      body: { error: expect.any(String) },
    })
    expect(
      await world.control("POST", "/midtrans/known/pay", { payment_type: "gold" })
    ).toMatchObject({ status: 400 })
  })

  it("pays by order id, token or transaction id, and not twice", async () => {
    const { body } = await begin("by-token")
    expect((await world.control("POST", `/midtrans/${String(body.token)}/pay`)).status).toBe(200)
    expect((await world.control("POST", "/midtrans/by-token/pay")).status).toBe(409)
    await begin("by-id")
    const chosen = await world.control("POST", "/midtrans/by-id/choose", { payment_type: "qris" })
    const { transaction_id } = chosen.body.transaction as { transaction_id: string }
    const paid = await world.control("POST", `/midtrans/${transaction_id}/pay`)
    expect(paid.body).toMatchObject({
      order_id: "by-id",
      transaction: { transaction_status: "settlement" },
    })
  })

  it("lets a customer pay a wrong amount", async () => {
    await begin("wrong")
    await world.control("POST", "/midtrans/wrong/pay", { gross_amount: 149_999 })
    expect((await world.midtrans("GET", "/v2/wrong/status")).body.gross_amount).toBe("149999.00")
  })

  it("reserves the money of a card without taking it", async () => {
    await begin("reserved")
    await world.control("POST", "/midtrans/reserved/pay", {
      payment_type: "credit_card",
      card_type: "authorize",
    })
    const { body } = await world.midtrans("GET", "/v2/reserved/status")
    expect(body).toMatchObject({ transaction_status: "authorize", status_code: "200" })
  })

  it("lets a transaction say other fields, or leave some out, and tells nobody", async () => {
    await begin("described")
    await world.control("POST", "/midtrans/described/pay", { payment_type: "qris", notify: false })
    const fields = { acquirer: "airpay shopee", fraud_status: null, points: { used: 1 } }
    const answer = await world.control("POST", "/midtrans/described/describe", { fields })
    expect(answer.body).toMatchObject({ notifications: [] })
    const { body } = await world.midtrans("GET", "/v2/described/status")
    expect(body).toMatchObject({
      transaction_status: "settlement",
      acquirer: "airpay shopee",
      points: { used: 1 },
    })
    expect(body).not.toHaveProperty("fraud_status")
    await begin("unused")
    const refused = await world.control("POST", "/midtrans/unused/describe", { fields })
    expect(refused.status).toBe(409)
  })

  it("lists the calls of a vendor, without credentials, and forgets them", async () => {
    await begin("listed")
    await world.biteship("GET", "/couriers")
    const { body } = await world.control("GET", "/calls?vendor=midtrans&path=/snap&method=post")
    expect(body).toMatchObject({
      count: 1,
      calls: [
        {
          method: "POST",
          path: "/midtrans/snap/v1/transactions",
          status: 201,
          request: { transaction_details: { order_id: "listed" } },
        },
      ],
    })
    expect(JSON.stringify(body)).not.toContain("Basic")
    await world.control("DELETE", "/calls")
    expect((await world.control("GET", "/calls")).body.count).toBe(0)
  })

  it("makes a vendor fail, as often as it is told", async () => {
    await world.control("POST", "/faults", {
      vendor: "midtrans",
      path: "/status",
      status: 503,
      body: "<html>busy</html>",
      times: 2,
    })
    const ask = () => world.midtrans("GET", "/v2/none/status")
    for (const expected of [503, 503, 404]) expect((await ask()).status).toBe(expected)
  })

  it("makes a vendor slow, cut the line, or lose its answer", async () => {
    await world.control("POST", "/faults", { vendor: "biteship", latency_ms: 80, times: 1 })
    const startedAt = performance.now()
    expect((await world.biteship("GET", "/couriers")).status).toBe(200)
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(75)
    await world.control("POST", "/faults", {
      vendor: "biteship",
      disconnect: true,
      after: true,
      times: 1,
    })
    await expect(world.biteship("POST", "/orders", courierRequest())).rejects.toThrow(
      "fetch failed"
    )
    expect((await world.control("GET", "/biteship/orders/REL-2026-000001")).status).toBe(200)
    await world.control("POST", "/faults", { vendor: "*", status: 500 })
    await world.control("DELETE", "/faults")
    expect((await world.biteship("GET", "/couriers")).status).toBe(200)
  })

  it("refuses settings it does not know, and changes none of them", async () => {
    const answer = await world.control("POST", "/settings", {
      midtrans_notifications: false,
      sound: "loud",
    })
    expect(answer).toMatchObject({ status: 400, body: { error: expect.stringContaining("sound") } })
    expect((await world.control("GET", "/settings")).body.midtrans_notifications).toBe(true)
  })

  it("forgets everything on reset", async () => {
    await begin("gone")
    await world.control("POST", "/midtrans/gone/pay")
    await world.control("POST", "/reset")
    expect((await world.midtrans("GET", "/v2/gone/status")).status).toBe(404)
    expect((await world.control("GET", "/midtrans/transactions")).body.transactions).toEqual([])
  })

  it("shows a page with buttons", async () => {
    await begin("seen")
    await world.biteship("POST", "/orders", courierRequest())
    const text = await (await fetch(`${world.url}/`)).text()
    expect(text).toContain("seen")
    expect(text).toContain("REL-2026-000001")
    const answer = await fetch(`${world.url}/_control/midtrans/seen/pay`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ wait: "false" }),
    })
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"])
  })
})

describe("the sandbox's memory", () => {
  it("survives a restart, with retries still to be made", async () => {
    const stateFile = join(mkdtempSync(join(tmpdir(), "sandbox-spec-")), "deep/state.json")
    const first = await startWorld({
      stateFile,
      settings: {
        midtrans_notification_url: "http://127.0.0.1:1/closed",
        retry_intervals_ms: [60_000],
      },
    })
    await first.midtrans("POST", "/snap/v1/transactions", snapRequest("kept"))
    await first.control("POST", "/midtrans/kept/choose")
    await first.close()
    const second = await startSandbox({ stateFile })
    const ask = async (path: string) =>
      (await fetch(second.url + path)).json() as Promise<{
        transactions: object[]
        deliveries: object[]
      }>
    expect((await ask("/_control/midtrans/kept")).transactions).toMatchObject([
      { transaction_status: "pending" },
    ])
    expect((await ask("/_control/deliveries")).deliveries).toMatchObject([
      { open: true, attempts: 1 },
    ])
    await second.close()
  })
})
