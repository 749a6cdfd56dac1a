import { setTimeout as sleep } from "node:timers/promises"
import { type Check, ReadinessChecks } from "./readiness"

const fine: Check = { name: "fine", look: async () => null }

it("is ready where nothing is wrong", async () => {
  const { status, checks } = await new ReadinessChecks([fine]).read()

  expect({ status, checks }).toEqual({
    status: "ready",
    checks: { fine: { ok: true, problem: null, ms: expect.any(Number) } },
  })
})

it("is not ready without what it needs, and names it without the words of the driver", async () => {
  const away: Check = {
    name: "database",
    look: () => Promise.reject(new Error("password of reluv at 10.0.0.7")),
  }
  const read = await new ReadinessChecks([fine, away]).read()

  expect(read.status).toBe("unready")
  expect(read.checks.database).toMatchObject({ ok: false, problem: "NO_ANSWER" })
  expect(JSON.stringify(read)).not.toContain("10.0.0.7")
})

it("goes on serving while only what can wait is late", async () => {
  const late: Check = { name: "queues", look: async () => "BEHIND", can_wait: true }

  expect((await new ReadinessChecks([fine, late]).read()).status).toBe("behind")
})

it("answers in time while something hangs, and asks it once, however often somebody looks", async () => {
  let asked = 0
  const hanging: Check = {
    name: "database",
    look: () => {
      asked += 1
      return sleep(200).then(() => null)
    },
  }
  const readiness = new ReadinessChecks([hanging], 20)
  const started = performance.now()
  const reads = await Promise.all(Array.from({ length: 50 }, () => readiness.read()))

  expect(performance.now() - started).toBeLessThan(150)
  expect(new Set(reads.map(({ status }) => status))).toEqual(new Set(["unready"]))
  expect(asked).toBe(1)
  await sleep(250)
  await readiness.read()
  expect(asked).toBe(2)
})
