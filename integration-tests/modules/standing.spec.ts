import { inWib } from "../../src/domain/wib"
import { SELLER_MODULE } from "../../src/modules/seller"
import { STANDING_MODULE } from "../../src/modules/standing"
import { countStandings } from "../../src/workflows/standing/count-standings"
import { type House, openHouse } from "./house"
import { rows as rowsIn } from "./listing-card/given-shop"
import { cloneTables } from "./tables"

const DATABASE = `standing_${process.env.JEST_WORKER_ID ?? "1"}`
const TODAY = inWib(new Date()).date

let house: House

beforeAll(async () => {
  await cloneTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
})
afterAll(() => house.close())
beforeEach(async () => {
  for (const table of [
    "standing",
    "shop_day",
    "rating",
    "response_time",
    "seller",
    "seller_order",
    "fact",
  ])
    await rows(`delete from reluv_${table}`)
})

const rows = <Row>(statement: string, parameters: unknown[] = []) =>
  rowsIn<Row>(house.container, statement, parameters)
const standings = () => house.container.resolve(STANDING_MODULE)

async function aShop(id: string): Promise<string> {
  await house.container.resolve(SELLER_MODULE).createSellers({
    id,
    name: id,
    handle: id.replaceAll("_", "-"),
    status: "active",
    city: "Bandung",
    province: "Jawa Barat",
  })
  return id
}

/** A shop that sold so much on one day, and is rated so. */
async function sold(
  seller_id: string,
  numbers: { orders: number; shipped: number; cancelled?: number; disputed?: number },
  { day = TODAY, fives = 30 } = {}
): Promise<void> {
  const { orders, shipped, cancelled = 0, disputed = 0 } = numbers
  await rows(
    `insert into reluv_shop_day (id, day, seller_id, orders, shipped, ship_minutes, cancelled, disputed)
     values (?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (id) do update set orders = excluded.orders, shipped = excluded.shipped,
       ship_minutes = excluded.ship_minutes,
       cancelled = excluded.cancelled, disputed = excluded.disputed`,
    [`${day}:${seller_id}`, day, seller_id, orders, shipped, shipped * 600, cancelled, disputed]
  )
  await rows(
    `insert into reluv_rating (id, fives) values (?, ?) on conflict (id) do update set fives = excluded.fives`,
    [seller_id, fives]
  )
}

async function aPurchase(n: number, given: { minutes: number | null; status?: string }) {
  const { minutes, status = minutes === null ? "cancelled" : "completed" } = given
  await rows(
    `insert into reluv_seller_order (id, number, order_id, seller_id, customer_id, status, item_total,
       shipping_total, discount_total, total, created_at, paid_at, origin)
     values (?, ?, ?, 'sel_1', 'cus_sari', ?, 100000, 0, 0, 100000, now() - interval '1 day',
       now() - interval '1 day' + make_interval(mins => ?), '{}')`,
    [`sord_${n}`, `sord_${n}`, `order_${n}`, status, minutes]
  )
}

const due = () =>
  rows(`update reluv_standing set due_at = now() - interval '1 second', retry_at = null`)
const told = async (name: string) =>
  await rows<{ badge: string; figures: string[] }>(
    `select data->>'badge' as badge, data->'figures' as figures from reluv_fact where name = ? order by id`,
    [name]
  )
const read = async (id: string) => {
  const [row] = await standings().readStandings({ ids: [id] })
  return row && { level: row.level, badges: Object.keys(row.badges).sort() }
}

describe("a shop", () => {
  it("gains badges and a level by its figures, which are told once, and loses them when they fail", async () => {
    const id = await aShop("sel_1")
    await sold(id, { orders: 60, shipped: 60 })
    await countStandings(house.container)
    // It is known from now on, and counted soon.
    expect(await read(id)).toEqual({ level: "new", badges: [] })
    await due()
    await countStandings(house.container)
    const badges = ["as_described", "ships_on_time", "top_seller"]
    expect(await read(id)).toEqual({ level: "gold", badges })
    await due()
    await countStandings(house.container)
    expect((await told("reluv.seller.badge-gained")).map(({ badge }) => badge).sort()).toEqual(
      badges
    )

    await sold(id, { orders: 60, shipped: 54, cancelled: 6, disputed: 1 })
    await due()
    await countStandings(house.container)
    expect(await read(id)).toEqual({ level: "silver", badges: ["as_described"] })
    const lost = await told("reluv.seller.badge-lost")
    expect(lost).toContainEqual({
      badge: "ships_on_time",
      figures: ["shipped 54", "ship_hours 10", "cancelled_percent 10"],
    })
    expect(lost).toHaveLength(2)
    expect(await told("reluv.seller.level-changed")).toHaveLength(2)
  })

  it("is judged by its last ninety days", async () => {
    const id = await aShop("sel_1")
    await sold(id, { orders: 60, shipped: 60 }, { day: "2020-01-01" })
    await countStandings(house.container)
    await due()
    await countStandings(house.container)
    expect(await read(id)).toEqual({ level: "new", badges: [] })
  })

  it("is known from when it was opened, however many there are, and counted each day", async () => {
    for (const n of [1, 2, 3]) await aShop(`sel_${n}`)
    expect(await standings().addNewSellers({ limit: 2 })).toBe(2)
    expect(await standings().addNewSellers({ limit: 2 })).toBe(1)
    expect(await standings().addNewSellers({ limit: 2 })).toBe(0)
    await due()
    expect(await countStandings(house.container)).toBe(3)
    const later = await rows<{ hours: number }>(
      `select round(extract(epoch from due_at - now()) / 3600)::int as hours from reluv_standing`
    )
    expect(later.map(({ hours }) => hours)).toEqual([24, 24, 24])
  })

  it("is counted by one of many at once, and again for what happens meanwhile", async () => {
    const id = await aShop("sel_1")
    await standings().addNewSellers({ limit: 10 })
    await due()
    const claims = await Promise.all(
      Array.from({ length: 5 }, () => standings().claimDueStandings({ limit: 10 }))
    )
    const [claim, ...others] = claims.flat()
    expect([claim?.id, others]).toEqual([id, []])
    await standings().markStandings({ order_ids: [], seller_ids: [id] })
    const nothing = {
      because: () => [],
      because_of_level: [],
      figures: {},
      badges: [],
      level: "new",
    }
    await standings().writeStandings({ counted: [{ id, news: claim?.news ?? -1, ...nothing }] })
    const [row] = await rows<{ soon: boolean }>(
      `select due_at < now() + interval '5 minutes' as soon from reluv_standing`
    )
    expect(row).toEqual({ soon: true })
  })
})

describe("a buyer", () => {
  it("is marked by their orders, judged by the latest, and at rest until the next one", async () => {
    for (let n = 1; n <= 4; n++) await aPurchase(n, { minutes: 10 })
    await aPurchase(5, { minutes: null, status: "pending" })
    await rows(`insert into reluv_rating (id, fives) values ('cus_sari', 2)`)
    await standings().markStandings({ order_ids: ["order_1", "order_2"], seller_ids: [] })
    await due()
    await countStandings(house.container)
    expect(await read("cus_sari")).toEqual({ level: "regular", badges: ["fair", "pays_fast"] })
    const [gained] = await rows<{ subject: string; subject_id: string; figures: string[] }>(
      `select subject, subject_id, data->'figures' as figures from reluv_fact
       where name = 'reluv.account.badge-gained' and data->>'badge' = 'pays_fast'`
    )
    expect(gained).toEqual({
      subject: "account",
      subject_id: "cus_sari",
      figures: ["bought 4", "pay_minutes 10", "unpaid_percent 0"],
    })
    // What is never paid counts against them once it is over.
    await rows(`update reluv_seller_order set status = 'cancelled' where id = 'sord_5'`)
    await due()
    await countStandings(house.container)
    expect(await read("cus_sari")).toEqual({ level: "regular", badges: ["fair"] })
    await rows(`delete from reluv_seller_order`)
    await due()
    await countStandings(house.container)
    expect(await read("cus_sari")).toEqual({ level: "new", badges: [] })
    const [row] = await rows<{ due_at: Date | null }>(
      `select due_at from reluv_standing where id = 'cus_sari'`
    )
    expect(row).toEqual({ due_at: null })
    await standings().forgetStandingOf({ customer_id: "cus_sari" })
    expect(await read("cus_sari")).toBeUndefined()
  })
})
