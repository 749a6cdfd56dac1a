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

it("is not ready any more once it stops", async () => {
  const monitor = monitorOf(async () => ({ rows: [] }))
  monitor.stopping()

  expect(await monitor.answer({ ...here, path: "/health/ready" })).toMatchObject({
    status: 503,
    body: '{"status":"stopping"}',
  })
})

it("refuses a token that can be guessed, at boot", () => {
  const options = { monitoring: { token: "short" } }
  expect(() => monitorOf(async () => ({ rows: [] }), options)).toThrow("monitoring.token")
})
