import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Count } from "../../domain/limit/limits"
import { LIMIT_MODULE } from "../../modules/limit"
import { Counters } from "../../modules/limit/counters"
import { RELUV_MODULE } from "../../modules/reluv"
import { limitedTraffic } from "./limits"

const none = { account: null, account_at_address: null, minutes: 1 }
const options = {
  limits: {
    proxies: 1,
    servers: [],
    read: { ...none, address: 3 },
    write: { ...none, address: 2, account: 1 },
  },
}

/** A server whose two ways of counting are told apart. */
function serverOf() {
  const here = new Counters("memory")
  const together = new Counters("memory")
  const spend = (counters: Counters) => async (input: { counts: Count[] }) => {
    for (const count of input.counts) await counters.spend(count)
  }
  const limiter = { spendHere: jest.fn(spend(here)), spend: jest.fn(spend(together)) }
  const modules: Record<string, unknown> = {
    [RELUV_MODULE]: { options },
    [LIMIT_MODULE]: limiter,
  }
  const ask = async (
    method: string,
    { from = "36.1.2.3", customer }: { from?: string; customer?: string } = {}
  ) => {
    const headers: Record<string, unknown> = {}
    const answer: { status: number; body?: unknown } = { status: 200 }
    const req = {
      method,
      headers: { "x-forwarded-for": from },
      socket: { remoteAddress: "10.0.0.1" },
      scope: { resolve: (name: string) => modules[name] },
      acceptsLanguages: () => "id",
      ...(customer && { auth_context: { actor_type: "customer", actor_id: customer } }),
    } as unknown as MedusaRequest
    const res = {
      setHeader: (name: string, value: unknown) => (headers[name] = value),
      status: (status: number) => {
        answer.status = status
        return { json: (body: unknown) => (answer.body = body) }
      },
    } as unknown as MedusaResponse
    await limitedTraffic(req, res, () => undefined)
    return { ...answer, headers }
  }
  const statuses = async (times: number, ...asked: Parameters<typeof ask>) => {
    const all: number[] = []
    for (let time = 0; time < times; time++) all.push((await ask(...asked)).status)
    return all
  }
  return { ask, statuses, limiter }
}

it("lets one address read so often, says when to come again, and lets others read", async () => {
  const { ask, statuses } = serverOf()

  expect(await statuses(4, "GET")).toEqual([200, 200, 200, 429])
  expect(await ask("GET")).toMatchObject({
    headers: { "retry-after": expect.any(Number) },
    body: {
      type: "too_many_requests",
      code: "RATE_LIMITED",
      message: expect.stringContaining("detik"),
    },
  })
  expect(await statuses(1, "GET", { from: "36.9.9.9" })).toEqual([200])
})

it("asks no store for a read: a page that is served from a cache must not cost a write", async () => {
  const { statuses, limiter } = serverOf()
  await statuses(2, "GET")
  await statuses(1, "HEAD")

  expect(limiter.spendHere).toHaveBeenCalledTimes(3)
  expect(limiter.spend).not.toHaveBeenCalled()
})

it("counts what is sent by all processes together, by address and by account", async () => {
  const { statuses, limiter } = serverOf()

  expect(await statuses(2, "POST", { customer: "cus_ani" })).toEqual([200, 429])
  expect(await statuses(1, "POST", { from: "36.9.9.9", customer: "cus_ani" })).toEqual([429])
  expect(await statuses(2, "DELETE", { from: "36.7.7.7" })).toEqual([200, 200])
  expect(limiter.spendHere).not.toHaveBeenCalled()
})

it("does not count what a browser asks by itself", async () => {
  const { statuses, limiter } = serverOf()

  expect(await statuses(5, "OPTIONS")).toEqual([200, 200, 200, 200, 200])
  expect(limiter.spendHere).not.toHaveBeenCalled()
  expect(limiter.spend).not.toHaveBeenCalled()
})
