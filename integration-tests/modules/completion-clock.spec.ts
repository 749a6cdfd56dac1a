import type { MedusaContainer } from "@medusajs/framework/types"
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order"
import type { SqlContext } from "../../src/shared/sql"
import { together } from "../../src/shared/together"
import { receiveSellerOrderWorkflow } from "../../src/workflows/seller-order/receive-seller-order"
import { aPart } from "./given-seller-orders"
import { type House, openHouse } from "./house"
import { atOnce } from "./support"
import { cloneTables } from "./tables"

// Medusa's own order is not in this house.
jest.mock("../../src/workflows/order/end-order", () => ({ endOrderWithItsParts: jest.fn() }))
jest.mock("../../src/workflows/seller-order/completion-clock", () => ({
  deliveredCompleteBy: () => new Date(Date.now() + 3_600_000),
}))

const DATABASE = `completion_${process.env.JEST_WORKER_ID ?? "1"}`
const CLOCK = { type: "system", id: "auto-complete" } as const

let house: House
let container: MedusaContainer
let orders = 0

type Connection = {
  raw<Row>(sql: string, values?: readonly unknown[]): Promise<{ rows: Row[] }>
}
const run = async <Row>(statement: string, values: readonly unknown[] = []) =>
  (await container.resolve<Connection>("__pg_connection__").raw<Row>(statement, values)).rows

beforeAll(async () => {
  await cloneTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
  container = house.container
}, 60_000)
afterAll(() => house.close())

/** A part whose buyer's time is over, as the clock has just found it. */
async function aDuePart(status: "shipped" | "delivered"): Promise<string> {
  const [id] = await container
    .resolve(SELLER_ORDER_MODULE)
    .insertSellerOrders({ order_id: `order_${++orders}`, placed_at: new Date(), parts: [aPart()] })
  if (!id) throw new Error("the part was not written")
  await run(
    `update reluv_seller_order set status = ?, complete_by = now() - interval '1 second' where id = ?`,
    [status, id]
  )
  return id
}

async function clockTakes(id: string): Promise<boolean> {
  const input = { id, actor: CLOCK, when_due: true }
  const { result } = await receiveSellerOrderWorkflow(container).run({ input })
  return result.changed
}

const extend = (id: string, context?: SqlContext) =>
  container.resolve(SELLER_ORDER_MODULE).extendCompletion({ id, hours: 48 }, context)

async function statusOf(id: string) {
  const [part] = await run<{ status: string }>(
    `select status from reluv_seller_order where id = ?`,
    [id]
  )
  return part?.status
}

/** Until somebody waits for a lock that another one has. */
async function untilSomebodyWaits(): Promise<void> {
  for (let look = 0; look < 500; look++) {
    const waiting = await run(
      `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
    )
    if (waiting.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error("nobody waits")
}

describe.each(["shipped", "delivered"] as const)("a part that is %s, and due", (status) => {
  it("is completed by the clock, once", async () => {
    const id = await aDuePart(status)

    const { answers } = await atOnce(5, () => clockTakes(id))

    expect(answers.filter(Boolean)).toHaveLength(1)
    expect(await statusOf(id)).toBe("completed")
  })

  it("stays as it is where its buyer asks for more time while the clock waits for it", async () => {
    const id = await aDuePart(status)

    let clock: Promise<boolean> | undefined
    await together(container, async (context) => {
      await extend(id, context)
      clock = clockTakes(id)
      await untilSomebodyWaits()
    })

    expect(await clock).toBe(false)
    expect(await statusOf(id)).toBe(status)
  })

  it("is completed or extended, whoever comes first, and never both", async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => aDuePart(status)))

    const ends = await Promise.all(
      ids.map(async (id) => {
        const [extension, clock] = await Promise.allSettled([extend(id), clockTakes(id)])
        expect(clock.status).toBe("fulfilled")
        return { isExtended: extension.status === "fulfilled", status: await statusOf(id) }
      })
    )

    for (const end of ends) expect(end.status).toBe(end.isExtended ? status : "completed")
  })

  it("is left alone where it was disputed once the clock had found it", async () => {
    const id = await aDuePart(status)
    await run(
      `update reluv_seller_order set status = 'disputed', complete_by = null where id = ?`,
      [id]
    )

    expect(await clockTakes(id)).toBe(false)
    expect(await statusOf(id)).toBe("disputed")
  })
})
