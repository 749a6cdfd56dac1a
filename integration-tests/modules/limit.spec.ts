import { setTimeout as after } from "node:timers/promises"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import { type Count, countsOf, LIMITS } from "../../src/domain/limit/limits"
import { LIMIT_MODULE } from "../../src/modules/limit"
import { Counters } from "../../src/modules/limit/counters"
import type { LimitModuleService } from "../../src/modules/limit/service"
import { atOnce, countOf, moduleSuite, type TestDatabase } from "./support"
import { urlOf } from "./tables"

const ani: Count = { name: "login:account", key: "ani@example.com", most: 5, seconds: 60 }
const budi: Count = { ...ani, key: "budi@example.com" }

moduleSuite<LimitModuleService>({
  moduleName: LIMIT_MODULE,
  folder: "limit",
  testSuite: ({ service, database }) => {
    const spend = (...counts: Count[]) => service.spend({ counts })

    it("lets five of twenty through who ask at once, and says when to come again", async () => {
      const { answers, refusals } = await atOnce(20, () => spend(ani))

      expect(answers).toHaveLength(5)
      expect(refusals).toHaveLength(15)
      for (const refusal of refusals) expect(refusal).toContain("Try again in 60 seconds")
      await spend(budi)
    })

    it("counts what is read by itself, and writes nothing down", async () => {
      const read: Count = { name: "read:address", key: "36.1.2.3", most: 2, seconds: 60 }
      await service.spendHere({ counts: [read] })
      await service.spendHere({ counts: [read] })

      await expect(service.spendHere({ counts: [read] })).rejects.toMatchObject({
        name: "TooManyRequests",
        retry_after_seconds: 60,
      })
      expect(await countOf(database, "reluv_request_count")).toBe(0)
    })

    it("counts what another process let through", async () => {
      const key = "of two processes"
      await atOnce(3, () => spend({ ...ani, key }))
      await database.execute(`update reluv_request_count set points = points + 2`)

      await expect(spend({ ...ani, key })).rejects.toMatchObject({ name: "TooManyRequests" })
    })

    it("counts anew when the time is over, and after it forgave", async () => {
      const soon = { ...ani, key: "soon", most: 1, seconds: 1 }
      await spend(soon)
      await after(1_100)
      await spend(soon)

      const forgiven = { ...ani, key: "forgiven", most: 2 }
      await spend(forgiven)
      await spend(forgiven)
      await service.forgive({ counts: [forgiven] })
      await spend(forgiven)
    })

    it("counts for nobody else what an address was refused for", async () => {
      const [address, , account] = countsOf(
        "login",
        { ...LIMITS.login, address: 1 },
        { address: "36.1.2.3", account: "cici@example.com" }
      ) as [Count, Count, Count]
      await spend(address, account)
      await expect(spend(address, account)).rejects.toMatchObject({ name: "TooManyRequests" })

      const [row] = await database.execute<{ points: number }>(
        `select points from reluv_request_count where key like 'login:account:%'`
      )
      expect(row?.points).toBe(1)
    })

    it("keeps no e-mail and no address", async () => {
      await spend({ ...ani, key: "dedi@example.com 36.1.2.3" })
      const [row] = await database.execute<{ text: string }>(
        `select row_to_json(c)::text as text from reluv_request_count c`
      )
      expect(row?.text).not.toMatch(/dedi|36\.1/)
    })

    it("forgets what would be counted anew, and nothing else", async () => {
      await spend({ ...ani, key: "old" }, { ...ani, key: "new" })
      await database.execute(
        `update reluv_request_count set expire = 1 where key = (select min(key) from reluv_request_count)`
      )
      expect(await service.forgetCounts({ limit: 10 })).toBe(1)
      expect(await countOf(database, "reluv_request_count")).toBe(1)
    })

    it("counts for itself while the database is away, and with the others again when it is back", async () => {
      let isAway = true
      const connection = ModulesSdkUtils.createPgConnection({
        clientUrl: await urlOfThis(database),
      })
      const knex = {
        client: {
          acquireConnection: () =>
            isAway
              ? Promise.reject(new Error("the database is away"))
              : connection.client.acquireConnection(),
          releaseConnection: (one: unknown) => connection.client.releaseConnection(one),
        },
      }
      const counters = new Counters({ knex })
      const count = { ...ani, key: "away", most: 2 }
      try {
        await counters.spend(count)
        await counters.spend(count)
        await expect(counters.spend(count)).rejects.toMatchObject({ name: "TooManyRequests" })
        expect(await countOf(database, "reluv_request_count")).toBe(0)

        isAway = false
        await counters.spend(count)
        expect(await countOf(database, "reluv_request_count")).toBe(1)
      } finally {
        await connection.destroy()
      }
    })
  },
})

async function urlOfThis(database: TestDatabase): Promise<string> {
  const [row] = await database.execute<{ name: string }>(`select current_database() as name`)
  return urlOf(row?.name ?? "")
}
