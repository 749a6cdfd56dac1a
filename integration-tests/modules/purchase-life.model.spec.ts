import { inspect } from "node:util"
import * as fc from "fast-check"
import { IS_TORTURE } from "../helpers/torture"
import { wrongsAtAnyTime } from "./purchase-life/always"
import { comeToRest, wrongsAtRest } from "./purchase-life/at-rest"
import { type Happening, history } from "./purchase-life/commands"
import { createDatabase, type Database } from "./purchase-life/database"
import { happen } from "./purchase-life/driver"
import { stockShops } from "./purchase-life/shop"
import { shortest } from "./purchase-life/shortest"
import { servicesOn, World } from "./purchase-life/world"

// Whom mails tell of it is read from Medusa's orders and customers, which this world has no whole books of.
jest.mock("../../src/workflows/message/tell-people", () => ({ tellPeople: async () => undefined }))

jest.mock("@medusajs/medusa/core-flows", () => jest.requireActual("./purchase-life/core-flows"))

const RUNS = Number(process.env.FAST_CHECK_RUNS ?? (IS_TORTURE ? 10_000 : 300))
/** The same histories every time, so that a change is judged by itself; `random` looks for new ones. */
const SEED =
  process.env.FAST_CHECK_SEED === "random"
    ? Date.now() % 2 ** 31
    : Number(process.env.FAST_CHECK_SEED || 20_261_121)
/** Half of the histories wait for PostgreSQL while the other half thinks. */
const LANES = 2
/** Slow machines that do much else beside are given this long for each history. */
const PATIENCE_MS = Math.max(600_000, RUNS * 2_000)
/** After so many histories of a lane a torture says how far it is. */
const PROGRESS_EVERY = 100

/** What histories are about: where none of them has it, a promise was kept because nothing happened. */
const LIVED_THROUGH = [
  "reluv.purchase.placed",
  "reluv.payment.paid",
  "reluv.payment.expired",
  "reluv.payment.on-delivery",
  "reluv.cash-refusal.recorded",
  "reluv.seller-order.cash-remitted",
  "reluv.seller-order.completed",
  "reluv.seller-order.cancelled",
  "reluv.seller-order.disputed",
  "reluv.refund.done",
  "reluv.payout.requested",
]

type Lane = {
  name: number
  lived: number
  /** The facts that were told in its histories. */
  told: Set<string>
  database: Database
  services: ReturnType<typeof servicesOn>
}

describe("the life of a purchase", () => {
  let lanes: Lane[] = []

  beforeAll(async () => {
    lanes = await Promise.all(
      Array.from({ length: LANES }, async (_, index) => {
        const worker = process.env.JEST_WORKER_ID ?? "1"
        const database = await createDatabase(`reluv-purchase-life-${worker}-${index + 1}`)
        return {
          name: index + 1,
          lived: 0,
          told: new Set<string>(),
          database,
          services: servicesOn(database),
        }
      })
    )
  })

  afterAll(() => Promise.all(lanes.map(({ database }) => database.close())))

  it(
    `keeps every promise in ${RUNS} histories of everything that can go wrong`,
    async () => {
      const found = await Promise.all(
        lanes.map((lane, index) =>
          fc.check(
            fc.asyncProperty(history, async (happenings) => {
              await live(lane, happenings)
              tellProgress(lane)
            }),
            { numRuns: Math.ceil(RUNS / LANES), seed: SEED + index, endOnFailure: true }
          )
        )
      )
      const failed = found.findIndex((details) => details.failed)
      const [details, lane] = [found[failed], lanes[failed]]
      if (details && lane) throw new Error(await explain(lane, details))
      const told = new Set(lanes.flatMap((one) => [...one.told]))
      expect(LIVED_THROUGH.filter((name) => !told.has(name))).toEqual([])
    },
    PATIENCE_MS
  )
})

function tellProgress(lane: Lane): void {
  lane.lived += 1
  if (!IS_TORTURE || lane.lived % PROGRESS_EVERY !== 0) return
  const whole = Math.ceil(RUNS / LANES)
  process.stderr.write(
    `seed ${SEED}, lane ${lane.name}: ${lane.lived} of ${whole} histories lived, nothing wrong\n`
  )
}

/** Lives one history from an empty shop to its rest. */
async function live(
  { database, services, told }: Lane,
  happenings: readonly Happening[]
): Promise<void> {
  await database.clear()
  await stockShops(database)
  const world = new World(database, services)
  for (const happening of happenings) {
    await happen(world, happening)
    report(world, await wrongsAtAnyTime(world))
  }
  await comeToRest(world)
  report(world, [...(await wrongsAtAnyTime(world)), ...(await wrongsAtRest(world))])
  const facts = await database.sql<{ name: string }>(`select distinct name from reluv_fact`)
  for (const { name } of facts) told.add(name)
}

function report({ log }: World, wrongs: readonly string[]): void {
  if (wrongs.length === 0) return
  throw new Error([...wrongs, "", "The log:", ...log.slice(-10)].join("\n"))
}

/** Said so that the history can be pasted among the examples, and the run be repeated. */
async function explain(lane: Lane, { counterexample, seed }: fc.RunDetails<[Happening[]]>) {
  const [whole = []] = counterexample ?? []
  const wrongOf = (happenings: readonly Happening[]) =>
    live(lane, happenings).then(
      () => null,
      (error: unknown) => (error instanceof Error ? error.message : inspect(error).slice(0, 1_000))
    )
  const short = await shortest(whole, async (happenings) => (await wrongOf(happenings)) !== null)
  const told = short.map((happening) => `  ${JSON.stringify(happening)},`)
  return `FAST_CHECK_SEED=${seed}\n[\n${told.join("\n")}\n]\n${await wrongOf(short)}`
}
