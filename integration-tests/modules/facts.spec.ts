import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MAX_ATTEMPTS } from "../../src/domain/work/retry-delay"
import { LISTING_MODULE } from "../../src/modules/listing"
import { OPERATOR_TASK_MODULE } from "../../src/modules/operator-task"
import { SELLER_MODULE } from "../../src/modules/seller"
import { WORK_MODULE } from "../../src/modules/work"
import { tell } from "../../src/shared/facts"
import { flow } from "../../src/shared/flow"
import { type Actor, sqlIn } from "../../src/shared/sql"
import { together } from "../../src/shared/together"
import { registerReaction } from "../../src/workflows/fact/reactions"
import { relayFacts } from "../../src/workflows/fact/relay"
import { workOff } from "../../src/workflows/fact/work-off"
import { tryAgain } from "../../src/workflows/task/try-again"
import { type Bus, type House, openHouse } from "./house"
import { cloneTables } from "./tables"

const DATABASE = `facts_${process.env.JEST_WORKER_ID ?? "1"}`
const spec: Actor = { type: "system", id: "spec" }
const operator: Actor = { type: "user", id: "user_dewi" }

let house: House
const emitted: string[] = []
const bus: Bus = {
  async emit(messages) {
    emitted.push(...messages.map(({ name }) => name))
  },
}

/** What happens when each of these facts is reacted to; a test may change its mind. */
const acts = { ok: 0, broken: 0, isBroken: true }
registerReaction("count", "reluv.seller.updated", async () => {
  acts.ok += 1
})
registerReaction("break", "reluv.seller.vacation-began", async () => {
  acts.broken += 1
  if (acts.isBroken) throw new Error("the mailbox is full")
})

beforeAll(async () => {
  await cloneTables(DATABASE)
  house = await openHouse(DATABASE, bus)
})
beforeEach(async () => {
  emitted.length = 0
  Object.assign(acts, { ok: 0, broken: 0, isBroken: true })
  await rows("delete from reluv_fact")
  await rows("delete from reluv_work")
  await rows("delete from reluv_operator_task")
})
afterAll(() => house.close())

async function rows<Row>(statement: string, parameters: string[] = []): Promise<Row[]> {
  const connection = house.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const answer: { rows: Row[] } = await connection.raw(statement, parameters)
  return answer.rows
}
const count = async (from: string) =>
  (await rows<{ count: number }>(`select count(*)::int as count from ${from}`))[0]?.count
const relay = () => relayFacts(house.container)
const work = () => workOff(house.container)
/** Every lease and every pause is over. */
const later = async () => {
  await rows(
    "update reluv_fact set lease_until = now() - interval '1 second' where told_at is null"
  )
  await rows(
    "update reluv_work set next_attempt_at = now(), lease_until = null where state = 'queued'"
  )
}
const inAStep = flow("reluv-spec-together", async (container, { breaks }: { breaks: boolean }) => {
  await together(container, async (context) => {
    const task = { kind: "stuck_work", cause: "spec", reason: "spec" } as const
    await container.resolve(OPERATOR_TASK_MODULE).openTask(task, {}, context)
    await container
      .resolve(WORK_MODULE)
      .addWork([{ kind: "count", key: "spec", args: {} }], context)
    if (breaks) throw new Error("the last of them fails")
  })
  return {}
})
const happens = (name: "reluv.seller.updated" | "reluv.seller.active", times = 1) =>
  together(house.container, async (context) => {
    const fact =
      name === "reluv.seller.updated"
        ? { name, subject_id: "sel_1", actor: spec, data: { fields: ["name"] } }
        : { name, subject_id: "sel_1", actor: spec }
    await tell(sqlIn(context), ...Array.from({ length: times }, () => fact))
  })

describe("a fact", () => {
  it("is written with its change, or not at all", async () => {
    const sellers = house.container.resolve(SELLER_MODULE)
    const attempt = together(house.container, async (context) => {
      await sellers.changeProfile({ id: "sel_x", actor: spec, name: "x" }, context)
    })

    await expect(attempt).rejects.toThrow()
    expect(await count("reluv_fact")).toBe(0)
  })

  it("of several rooms is written together, or not at all", async () => {
    const attempt = together(house.container, async (context) => {
      await tell(sqlIn(context), { name: "reluv.seller.active", subject_id: "sel_1", actor: spec })
      await house.container
        .resolve(LISTING_MODULE)
        .changeListingStatus(
          { id: "lst_x", to: "active", actor: spec, reason: null, lease_seconds: 60 },
          context
        )
    })

    await expect(attempt).rejects.toMatchObject({ code: "PROD_001" })
    expect(await count("reluv_fact")).toBe(0)
  })

  it("is written together in a step of a workflow, too, where core hands on contexts of its own", async () => {
    const step = (breaks: boolean) => inAStep(house.container).run({ input: { breaks } })

    await expect(step(true)).rejects.toMatchObject({ message: "the last of them fails" })
    expect([await count("reluv_operator_task"), await count("reluv_work")]).toEqual([0, 0])

    await step(false)
    expect([await count("reluv_operator_task"), await count("reluv_work")]).toEqual([1, 1])
  })

  it("sorts by its id as it happened", async () => {
    for (let n = 0; n < 20; n += 1) await happens("reluv.seller.active")

    const byId = await rows("select id from reluv_fact order by id")
    expect(byId).toEqual(await rows("select id from reluv_fact order by created_at"))
  })
})

describe("the relay", () => {
  it("tells each fact once, on the bus and as work for each reaction", async () => {
    await happens("reluv.seller.updated")
    await happens("reluv.seller.active")

    expect(await relay()).toBe(2)
    expect(await relay()).toBe(0)
    await work()
    await work()

    expect(emitted).toEqual(["reluv.seller.updated", "reluv.seller.active"])
    expect(acts.ok).toBe(1)
  })

  it("tells again what it could not finish telling, and nothing is done twice", async () => {
    await happens("reluv.seller.updated")
    const emission = jest.spyOn(bus, "emit").mockRejectedValueOnce(new Error("Redis is away"))

    await expect(relay()).rejects.toThrow("Redis is away")
    await work()
    expect(await relay()).toBe(0)
    await later()
    expect(await relay()).toBe(1)
    await work()

    emission.mockRestore()
    expect(emitted).toEqual(["reluv.seller.updated"])
    expect(acts.ok).toBe(1)
  })
})

describe("a reaction that fails for ever", () => {
  const isDead = async () => {
    for (let n = 0; n < MAX_ATTEMPTS + 3; n += 1) {
      await work()
      await later()
    }
  }
  const suspended = () =>
    together(house.container, (context) =>
      tell(sqlIn(context), {
        name: "reluv.seller.vacation-began",
        subject_id: "sel_1",
        actor: spec,
      })
    )
  const tasks = () => house.container.resolve(OPERATOR_TASK_MODULE).listOperatorTasks({})

  it("is given up with a task for a person, while the others went on", async () => {
    await suspended()
    await happens("reluv.seller.updated", 5)
    await relay()

    await isDead()

    expect(acts).toMatchObject({ ok: 5, broken: MAX_ATTEMPTS })
    const [dead] = await house.container.resolve(WORK_MODULE).listWorks({ state: "dead" })
    expect(dead).toMatchObject({ kind: "break", attempts: MAX_ATTEMPTS })
    expect(dead?.errors).toHaveLength(5)
    expect(await tasks()).toMatchObject([
      {
        kind: "stuck_work",
        status: "open",
        cause: `stuck_work:${dead?.id}`,
        reason: "break: the mailbox is full",
      },
    ])
  })

  it("is tried again when a person says so, and asks again if it fails again", async () => {
    await suspended()
    await relay()
    await isDead()
    const [first] = await tasks()

    await tryAgain(house.container, { task_id: first?.id ?? "", actor: operator })
    await isDead()
    const open = (await tasks()).filter(({ status }) => status === "open")
    expect(open).toHaveLength(1)

    acts.isBroken = false
    await tryAgain(house.container, { task_id: open[0]?.id ?? "", actor: operator })
    await work()

    expect((await tasks()).map(({ status, closed_by }) => [status, closed_by])).toEqual([
      ["done", "user_dewi"],
      ["done", "user_dewi"],
    ])
    expect(await house.container.resolve(WORK_MODULE).listWorks({})).toMatchObject([
      { state: "done" },
    ])
  })

  it("is given up as well when its process dies each time before it can say why", async () => {
    await suspended()
    await relay()
    await rows("update reluv_work set attempts = ?", [String(MAX_ATTEMPTS)])

    await work()

    expect(acts.broken).toBe(0)
    expect(await tasks()).toMatchObject([{ reason: "break: its process died each time" }])
  })
})

it("done work is forgotten after a while, and only that", async () => {
  await happens("reluv.seller.updated", 3)
  await relay()
  await work()
  await happens("reluv.seller.updated")
  await relay()
  await rows("update reluv_work set done_at = now() - interval '15 days' where state = 'done'")

  const forgotten = await house.container
    .resolve(WORK_MODULE)
    .forgetDoneWork({ older_than_days: 14, limit: 2 })

  expect(forgotten).toBe(2)
  expect(await count("reluv_work")).toBe(2)
})

describe("processes of their own", () => {
  const running: ChildProcess[] = []
  const start = (command: "change" | "relay") => {
    const tsx = join("node_modules", "tsx", "dist", "cli.mjs")
    const script = join(__dirname, "facts", "process.ts")
    const child = spawn(process.execPath, [tsx, script, DATABASE, command], {
      stdio: ["ignore", "pipe", "inherit"],
      detached: true,
    })
    running.push(child)
    return child
  }
  /** `kill -9` of it and of what it started. */
  const killed = async (child: ChildProcess) => {
    if (child.pid) process.kill(-child.pid, "SIGKILL")
    await once(child, "exit")
  }
  const says = async (child: ChildProcess, word: string) => {
    for await (const chunk of child.stdout ?? []) if (String(chunk).includes(word)) return
    throw new Error(`the process ended without "${word}"`)
  }
  const ended = async (child: ChildProcess) => {
    const [code] = (await once(child, "exit")) as [number | null]
    expect(code).toBe(0)
  }

  beforeAll(() => rows("create table if not exists noted (fact_id text, name text)"))
  beforeEach(() => rows("delete from noted"))
  afterEach(() => {
    for (const { pid, exitCode, signalCode } of running.splice(0)) {
      if (pid && exitCode === null && signalCode === null) process.kill(-pid, "SIGKILL")
    }
  })

  it("what one changed before it was killed, and 1,000 facts more, two others tell and act on, each once", async () => {
    const changer = start("change")
    await says(changer, "changed")
    await killed(changer)
    expect(await count("reluv_fact where told_at is null")).toBe(6)
    await happens("reluv.seller.updated", 1_000)

    await Promise.all([ended(start("relay")), ended(start("relay"))])

    const others = await rows<{ name: string }>(
      "select name from noted where name <> 'reluv.seller.updated' order by name"
    )
    expect(others.map(({ name }) => name)).toEqual([
      "reluv.listing.created",
      "reluv.listing.pieces-held",
      "reluv.payment.expected",
      "reluv.refund.owed",
      "reluv.seller-order.created",
      "reluv.seller.opened",
    ])
    expect(await count("noted")).toBe(1_006)
    expect(await count("(select distinct fact_id from noted) as each")).toBe(1_006)
    expect(await count("reluv_fact where told_at is null")).toBe(0)
    expect(await count("reluv_work where attempts <> 1 or state <> 'done'")).toBe(0)
    const told = await rows<{ kind: string; address: string }>(
      "select kind, address from reluv_message order by kind"
    )
    expect(told).toEqual([
      { kind: "payment-expected", address: "dewi@example.com" },
      { kind: "refund-owed", address: "dewi@example.com" },
    ])
  })
})
