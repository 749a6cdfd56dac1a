import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MonitorModuleService } from "./service"

const here = { token: null, address: "127.0.0.1", is_forwarded: false }

function monitorOf(raw: () => Promise<{ rows: never[] }>, options: object = {}) {
  return new MonitorModuleService(
    {
      logger: console as never,
      [ContainerRegistrationKeys.PG_CONNECTION]: { raw },
    },
    options
  )
}

it("lives while the database is away, and is not ready", async () => {
  const monitor = monitorOf(() => Promise.reject(new Error("away")))

  expect(await monitor.answer({ ...here, path: "/health/live" })).toMatchObject({
    status: 200,
    body: '{"status":"live"}',
  })
  const { status, body } = await monitor.answer({ ...here, path: "/health/ready" })
  expect(status).toBe(503)
  expect(JSON.parse(body)).toMatchObject({
    status: "unready",
    checks: { database: { problem: "NO_ANSWER" }, redis: { ok: true } },
  })
})

it("answers nothing else", async () => {
  const monitor = monitorOf(async () => ({ rows: [] }))

  expect((await monitor.answer({ ...here, path: "/store/listings" })).status).toBe(404)
})

it("is not ready any more once it stops, and ends when its time is over, whatever goes on", async () => {
  const monitor = monitorOf(async () => ({ rows: [] }), { shutdown_seconds: 7 })
  await monitor.__hooks.onApplicationStart()
  jest.useFakeTimers({ now: Date.now() })
  const exit = jest.spyOn(process, "exit").mockImplementation((() => undefined) as never)
  // As a server of Medusa does, which then ends by itself.
  const medusa = jest.fn()
  process.once("SIGTERM", medusa)
  process.emit("SIGTERM", "SIGTERM")
  expect(medusa).toHaveBeenCalled()

  expect(await monitor.answer({ ...here, path: "/health/ready" })).toMatchObject({
    status: 503,
    body: '{"status":"stopping"}',
  })
  await monitor.__hooks.onApplicationShutdown()
  // What Medusa closes after it may hang as well.
  jest.advanceTimersByTime(6_900)
  expect(exit).not.toHaveBeenCalled()
  const warn = jest.spyOn(console, "warn").mockImplementation(() => undefined)
  jest.advanceTimersByTime(200)
  expect(exit).toHaveBeenCalledWith(1)
  expect(warn).toHaveBeenCalledWith(expect.stringContaining("7 s after this process was told"))
  jest.useRealTimers()
  jest.restoreAllMocks()
})

it("refuses a token that can be guessed, at boot", () => {
  const options = { monitoring: { token: "short" } }
  expect(() => monitorOf(async () => ({ rows: [] }), options)).toThrow("monitoring.token")
})

describe("metrics", () => {
  const scrape = { ...here, path: "/metrics" }
  const away = () => Promise.reject(new Error("away"))

  it("are told to this machine, and to nobody who came through a proxy on it", async () => {
    const monitor = monitorOf(away)
    const { status, type, body } = await monitor.answer(scrape)

    expect({ status, type }).toEqual({ status: 200, type: expect.stringContaining("text/plain") })
    expect(body).toContain("reluv_database_up 0")
    expect((await monitor.answer({ ...scrape, address: "::ffff:127.0.0.1" })).status).toBe(200)
    expect((await monitor.answer({ ...scrape, is_forwarded: true })).status).toBe(404)
    expect((await monitor.answer({ ...scrape, address: "10.0.0.7" })).status).toBe(404)
  })

  it("are told to whoever shows the token, wherever they are", async () => {
    const token = "a token of monitoring".replaceAll(" ", "-")
    const monitor = monitorOf(away, { monitoring: { token } })
    const from = { ...scrape, address: "10.0.0.7", is_forwarded: true }

    expect((await monitor.answer({ ...from, token })).status).toBe(200)
    expect((await monitor.answer({ ...from, token: `${token}x` })).status).toBe(404)
    expect((await monitor.answer(scrape)).status).toBe(404)
  })
})
