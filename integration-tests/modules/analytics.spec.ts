import fc from "fast-check"
import { MEASURE_NAMES } from "../../src/domain/analytics/measures"
import { type Range, shiftDay } from "../../src/domain/analytics/range"
import { inWib } from "../../src/domain/wib"
import { ANALYTICS_MODULE } from "../../src/modules/analytics"
import { LISTING_VIEW_MODULE } from "../../src/modules/listing-view"
import { OPERATOR_TASK_MODULE } from "../../src/modules/operator-task"
import rebuildAnalytics from "../../src/scripts/rebuild-analytics"
import { checkDay } from "../../src/workflows/analytics/check-days"
import { writeDays } from "../../src/workflows/analytics/write-days"
import { relayFacts } from "../../src/workflows/fact/relay"
import { addSale, type Change, change, type Sale } from "./analytics/given-sales"
import { slowShopDays } from "./analytics/slow"
import { type House, openHouse } from "./house"
import { givenOnSale, givenShop, rows as rowsIn } from "./listing-card/given-shop"
import { addMedusaTables } from "./listing-card/medusa-tables"
import { cloneTables } from "./tables"

const DATABASE = `analytics_${process.env.JEST_WORKER_ID ?? "1"}`
const SHOPS = ["sel_ani", "sel_budi"] as const
const TODAY = inWib(new Date()).date
const LONG: Range = { from: "2020-01-01", to: TODAY }

let house: House
let listings: { id: string; product_id: string; seller_id: string }[]

beforeAll(async () => {
  await cloneTables(DATABASE)
  await addMedusaTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
  await rows(
    `create table cart (id text primary key, created_at timestamptz not null default now())`
  )
  await rows(`create table cart_line_item (id text primary key, cart_id text, product_id text)`)
  await rows(`create table customer (id text primary key, first_name text, last_name text)`)
})
afterAll(() => house.close())
beforeEach(async () => {
  const tables = await rows<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'public'`
  )
  // Postings are never deleted: triggers are not asked.
  await rows(
    `begin; set local session_replication_role = replica;
     ${tables.map(({ name }) => `delete from "${name}";`).join(" ")} commit`
  )
  listings = []
  for (const seller_id of SHOPS) {
    await givenShop(house.container, seller_id)
    for (let n = 0; n < 3; n++) {
      const { id, product_id } = await givenOnSale(house.container, { seller_id })
      listings.push({ id, product_id, seller_id })
    }
  }
  await settle()
})

const rows = <Row>(statement: string, parameters: unknown[] = []) =>
  rowsIn<Row>(house.container, statement, parameters)
const analytics = () => house.container.resolve(ANALYTICS_MODULE)
const settle = async () => {
  await relayFacts(house.container)
  await writeDays(house.container, { early: true })
}
const sale = (given: Partial<Sale> = {}) => {
  const seller_id = given.seller_id ?? "sel_ani"
  const own = listings.filter((listing) => listing.seller_id === seller_id)
  const lines = (given.lines ?? [{ product_id: "0", goods: 100_000 }]).map((line) => ({
    ...line,
    product_id: own[Number(line.product_id) % own.length]?.product_id ?? "",
  }))
  return addSale(house.container, { ...given, seller_id, lines })
}
const numbers = (seller_id: string, range = LONG) => analytics().sumShop({ seller_id, ...range })
/** Everything that is kept, as it could be compared. */
const kept = async () =>
  Object.fromEntries(
    await Promise.all(
      ["shop_day", "shop_month", "listing_day", "market_day", "market_slice", "buyer_cohort"].map(
        async (table) => [
          table,
          (
            await rows<{ row: object }>(
              `select to_jsonb(t) - 'created_at' - 'updated_at' as row from reluv_${table} t order by id`
            )
          ).map(({ row }) => row),
        ]
      )
    )
  ) as Record<string, object[]>

describe("a shop's day", () => {
  it("has what was paid on it, and ends at midnight in Jakarta", async () => {
    await sale({ paid_at: "2026-06-01T16:59:59Z", lines: [{ product_id: "0", goods: 150_000 }] })
    await sale({ paid_at: "2026-06-01T17:00:00Z" })
    await settle()

    const days = await analytics().readShopDays({ seller_id: "sel_ani", ...LONG })
    expect(days).toMatchObject([
      { day: "2026-06-01", orders: 1, pieces: 1, goods: 150_000, shipping: 12_000, paid: 162_000 },
      { day: "2026-06-02", orders: 1, goods: 100_000 },
    ])
  })

  it("has the money that the ledger booked on it, whenever the order was paid", async () => {
    const { id } = await sale({ paid_at: "2026-06-01T03:00:00Z", commission_total: 8_000 })
    await change(house.container, id, "completed")
    await settle()

    expect(await numbers("sel_ani", { from: TODAY, to: TODAY })).toMatchObject({
      orders: 0,
      income: 92_000,
      commission: 8_000,
    })
    expect(await numbers("sel_ani", { from: "2026-06-01", to: "2026-06-01" })).toMatchObject({
      orders: 1,
      income: 0,
    })
  })

  it("tells who pays for discounts as the ledger does", async () => {
    await sale({ discount_total: 30_000, voucher_items_by_seller: 20_000 })
    await settle()
    expect(await numbers("sel_ani")).toMatchObject({
      seller_discounts: 20_000,
      platform_discounts: 10_000,
    })
  })

  it("has its visitors", async () => {
    const [listing] = listings
    const visits = ["a", "b", "a"].map((visitor) => ({ listing_id: listing?.id ?? "", visitor }))
    await house.container.resolve(LISTING_VIEW_MODULE).countViews({ visits })
    await analytics().markSeen({ within_seconds: 120 })
    await settle()
    expect(await numbers("sel_ani")).toMatchObject({ views: 2, orders: 0 })
  })

  it("is gone when nothing of it is left", async () => {
    const { id } = await sale()
    await settle()
    await rows(`update reluv_seller_order set deleted_at = now() where id = ?`, [id])
    await rebuildAnalytics({ container: house.container })
    expect((await kept()).shop_day).toEqual([])
  })
})

describe("a day of all shops", () => {
  it("counts a purchase of two shops once, and its buyer's first", async () => {
    const order_id = "order_both"
    await sale({ order_id, customer_id: "cus_1", paid_at: "2026-06-01T03:00:00Z" })
    await sale({
      order_id,
      customer_id: "cus_1",
      seller_id: "sel_budi",
      paid_at: "2026-06-01T03:00:00Z",
    })
    await sale({ customer_id: "cus_1", paid_at: "2026-06-02T03:00:00Z" })
    await settle()

    expect(await analytics().readMarketDays(LONG)).toMatchObject([
      { day: "2026-06-01", orders: 2, shops: 2, purchases: 1, first_purchases: 1 },
      { day: "2026-06-02", orders: 1, shops: 1, purchases: 1, first_purchases: 0 },
    ])
  })

  it("is corrected when an earlier purchase is heard of late", async () => {
    await sale({ customer_id: "cus_1", paid_at: "2026-06-02T03:00:00Z" })
    await settle()
    await sale({ customer_id: "cus_1", paid_at: "2026-06-01T03:00:00Z" })
    await settle()
    const days = await analytics().readMarketDays(LONG)
    expect(days.map(({ first_purchases }) => first_purchases)).toEqual([1, 0])
  })

  it("counts the carts of that day that have a listing in them", async () => {
    const ids = ["cart_01KZZZZZZZ1", `${cartOf(Date.now())}1`, `${cartOf(Date.now())}2`]
    for (const id of ids) await rows(`insert into cart (id) values (?)`, [id])
    await rows(`insert into cart_line_item values ('cali_1', ?, ?)`, [
      ids[1],
      listings[0]?.product_id,
    ])
    await analytics().markSeen({ within_seconds: 120 })
    await settle()
    const read = () => analytics().readMarketDays({ from: TODAY, to: TODAY })
    const days = await read()
    expect(days).toMatchObject([{ carts: 1 }])

    await rows(`delete from reluv_market_day`)
    await rebuildAnalytics({ container: house.container })
    expect(await read()).toEqual(days)
  })
})

it("follows a month's new buyers through the months in which they come back", async () => {
  const month = (back: number) => shiftDay(`${TODAY.slice(0, 7)}-01`, -31 * back).slice(0, 7)
  for (const [customer_id, back] of [
    ["cus_1", 2],
    ["cus_1", 0],
    ["cus_2", 2],
    ["cus_2", 2],
    ["cus_3", 0],
  ] as const) {
    await sale({ customer_id, paid_at: `${month(back)}-01T05:00:00Z` })
  }
  await settle()
  expect(await analytics().readCohorts({})).toEqual([
    { first_month: month(2), month: month(2), buyers: 2, goods: 300_000 },
    { first_month: month(2), month: month(0), buyers: 1, goods: 100_000 },
    { first_month: month(0), month: month(0), buyers: 1, goods: 100_000 },
  ])
})

describe("what was sent back from its buyer's door", () => {
  const sendBack = async (given: Partial<Sale>) => {
    const { id } = await sale({ ...given, is_cash: true })
    await change(house.container, id, "shipped")
    return () => change(house.container, id, "sent back")
  }

  it("was never bought, in no figure", async () => {
    await sale({ customer_id: "cus_1", paid_at: "2026-06-01T03:00:00Z" })
    for (const customer_id of ["cus_1", "cus_2"]) {
      const back = await sendBack({ customer_id, paid_at: "2026-06-01T04:00:00Z" })
      await settle()
      await back()
    }
    await settle()

    expect(await analytics().readMarketDays(LONG)).toMatchObject([
      { day: "2026-06-01", orders: 1, purchases: 1, first_purchases: 1, goods: 100_000 },
    ])
    for (const kind of ["city", "category"] as const) {
      const slices = await analytics().rankSlices({ kind, ...LONG, limit: 10 })
      expect(slices).toMatchObject([{ pieces: 1, goods: 100_000 }])
    }
    expect(await rows(`select buyers::int, goods::int from reluv_buyer_cohort`)).toEqual([
      { buyers: 1, goods: 100_000 },
    ])
    const buyers = await analytics().rankBuyersOfShop({
      seller_id: "sel_ani",
      ...LONG,
      limit: 10,
    })
    expect(buyers).toMatchObject([{ key: "cus_1", pieces: 1, goods: 100_000 }])
  })

  it("leaves its buyer's first purchase to the next one that was kept", async () => {
    const first = await sendBack({ paid_at: "2026-05-01T03:00:00Z" })
    const second = await sendBack({ paid_at: "2026-06-01T03:00:00Z" })
    await sale({ paid_at: "2026-07-01T03:00:00Z" })
    await settle()
    for (const back of [second, first]) {
      await back()
      await settle()
    }

    const days = await analytics().readMarketDays(LONG)
    expect(days).toMatchObject([{ day: "2026-07-01", purchases: 1, first_purchases: 1 }])
    expect(await analytics().readCohorts({})).toEqual([
      { first_month: "2026-07", month: "2026-07", buyers: 1, goods: 100_000 },
    ])
  })
})

describe("a ranking", () => {
  it("has who sold most first, over months and the days around them", async () => {
    for (const [seller_id, day] of [
      ["sel_ani", "2026-04-20"],
      ["sel_budi", "2026-05-10"],
      ["sel_budi", "2026-06-03"],
      ["sel_ani", "2026-06-30"],
    ] as const) {
      await sale({ seller_id, paid_at: `${day}T05:00:00Z` })
    }
    await settle()
    const range = { from: "2026-04-15", to: "2026-06-20" }
    expect(await analytics().rankShops({ ...range, limit: 10 })).toMatchObject([
      { key: "sel_budi", name: "Toko sel_budi", goods: 200_000 },
      { key: "sel_ani", goods: 100_000 },
    ])
    expect(await analytics().rankSlices({ kind: "city", ...range, limit: 10 })).toEqual([
      { key: "Bandung", name: "Bandung", pieces: 3, goods: 300_000, income: null },
    ])
  })

  it("shares a part's income over its listings, to the rupiah", async () => {
    const lines = [
      { product_id: "0", goods: 33_333 },
      { product_id: "1", goods: 33_333 },
      { product_id: "2", goods: 33_334 },
    ]
    const { id } = await sale({ lines, commission_total: 7_777 })
    await change(house.container, id, "completed")
    await settle()
    const ranked = await analytics().rankListings({ seller_id: "sel_ani", ...LONG, limit: 10 })
    expect(ranked).toHaveLength(3)
    expect(ranked.reduce((all, { income }) => all + (income ?? 0), 0)).toBe(100_000 - 7_777)
  })

  it("knows a shop's best buyers", async () => {
    await rows(`insert into customer values ('cus_2', 'Rani', 'Putri')`)
    await sale({ customer_id: "cus_1" })
    for (let n = 0; n < 2; n++) await sale({ customer_id: "cus_2" })
    const best = await analytics().rankBuyersOfShop({ seller_id: "sel_ani", ...LONG, limit: 1 })
    expect(best).toMatchObject([{ key: "cus_2", name: "Rani Putri", pieces: 2, goods: 200_000 }])
  })
})

type Step =
  | { do: "sell"; sale: Partial<Sale> }
  | { do: "change"; which: number; to: Change }
  | { do: "tell again"; which: number }
  | { do: "relay" }
  | { do: "write" }

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("sell" as const),
      sale: fc.record({
        seller_id: fc.constantFrom(...SHOPS),
        customer_id: fc.constantFrom("cus_1", "cus_2", null),
        paid_at: fc
          .integer({ min: 0, max: 90 * 24 })
          .map((hours) =>
            new Date(Date.parse("2026-05-01T00:30:00Z") + hours * 3_600_000).toISOString()
          ),
        lines: fc.array(
          fc.record({
            product_id: fc.constantFrom("0", "1", "2"),
            goods: fc.integer({ min: 1_000, max: 3_000_000 }),
          }),
          { minLength: 1, maxLength: 3 }
        ),
        is_cash: fc.boolean(),
        commission_total: fc.integer({ min: 0, max: 100 }),
        voucher_items_by_seller: fc.integer({ min: 0, max: 500 }),
      }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("change" as const),
      which: fc.nat(20),
      to: fc.constantFrom<Change>(
        "shipped",
        "delivered",
        "completed",
        "cancelled",
        "refunded",
        "disputed",
        "sent back"
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant("tell again" as const), which: fc.nat(20) }),
  },
  { weight: 2, arbitrary: fc.constant({ do: "relay" as const }) },
  { weight: 2, arbitrary: fc.constant({ do: "write" as const }) }
)

it("says the same as its source after any history, and as one that is made anew", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (history) => {
      await rows(
        `begin; set local session_replication_role = replica;
         delete from reluv_seller_order; delete from reluv_seller_order_line; delete from reluv_dispute;
         delete from reluv_ledger_posting; delete from reluv_ledger_entry; delete from reluv_ledger_account;
         delete from reluv_purchase_payment; delete from reluv_fact; commit`
      )
      await rebuildAnalytics({ container: house.container })
      await live(history)
      await settle()

      const made = await kept()
      for (const seller_id of SHOPS) {
        const days = await analytics().readShopDays({ seller_id, ...LONG })
        expect(days).toEqual(await slowShopDays(house.container, seller_id))
      }
      expect(await sumOf("market_day")).toEqual(await sumOf("shop_day"))
      expect(await sumOf("shop_month")).toEqual(await sumOf("shop_day"))
      const listed = await rows(
        `select coalesce(sum(goods), 0) as goods, coalesce(sum(income), 0) as income, coalesce(sum(pieces), 0) as pieces
         from reluv_listing_day`
      )
      expect(listed).toEqual(
        await rows(
          `select coalesce(sum(goods), 0) as goods, coalesce(sum(income), 0) as income, coalesce(sum(pieces), 0) as pieces
           from reluv_shop_day`
        )
      )
      expect(await sumOfSlices("city")).toEqual(await sumOfSlices("category"))
      await rebuildAnalytics({ container: house.container })
      expect(await kept()).toEqual(made)
    }),
    { numRuns: 8 }
  )
})

async function live(history: readonly Step[]): Promise<void> {
  const sold: { id: string; order_id: string }[] = []
  for (const one of history) {
    if (one.do === "sell") sold.push(await sale(one.sale))
    if (one.do === "relay") await relayFacts(house.container)
    if (one.do === "write") await writeDays(house.container, { early: true })
    if (sold.length === 0) continue
    if (one.do === "change") {
      const { id } = sold[one.which % sold.length] ?? { id: "" }
      await change(house.container, id, one.to)
    }
    if (one.do === "tell again") {
      await rows(`update reluv_fact set told_at = null, lease_until = null`)
    }
  }
}

function sumOfSlices(kind: "city" | "category"): Promise<unknown[]> {
  return rows(
    `select day, sum(pieces)::int as pieces, sum(goods)::float8 as goods from reluv_market_slice
     where kind = ? and pieces > 0 group by day order by day`,
    [kind]
  )
}

async function sumOf(table: string): Promise<unknown> {
  return rows(
    `select ${MEASURE_NAMES.map((name) => `coalesce(sum(${name}), 0)::text as ${name}`).join(", ")}
     from reluv_${table}`
  )
}

it("tells all months of a buyer anew when an earlier purchase is heard of late", async () => {
  await sale({ paid_at: "2026-06-12T03:00:00Z" })
  await sale({ paid_at: "2026-08-12T03:00:00Z" })
  await settle()
  await sale({ paid_at: "2026-05-12T03:00:00Z" })
  await settle()
  expect(
    await rows(`select first_month, month, buyers::int from reluv_buyer_cohort order by month`)
  ).toEqual(
    ["2026-05", "2026-06", "2026-08"].map((month) => ({ first_month: "2026-05", month, buyers: 1 }))
  )
})

describe("a check", () => {
  it("repairs a day that nobody was told of, and asks a person", async () => {
    await sale({ paid_at: "2026-06-01T03:00:00Z" })
    await settle()
    expect(await checkDay(house.container, { day: "2026-06-01" })).toBe(0)

    await rows(`update reluv_shop_day set goods = 1`)
    await rows(`delete from reluv_listing_day`)
    expect(await checkDay(house.container, { day: "2026-06-01" })).toBeGreaterThan(0)

    expect(await numbers("sel_ani")).toMatchObject({ goods: 100_000 })
    expect(await checkDay(house.container, { day: "2026-06-01" })).toBe(0)
    expect(
      await house.container
        .resolve(OPERATOR_TASK_MODULE)
        .listOperatorTasks({ kind: "analytics_drifted" })
    ).toHaveLength(1)
  })

  it("repairs the sums of a month, with its first day", async () => {
    await sale({ paid_at: "2026-06-12T03:00:00Z" })
    await settle()
    const before = await kept()
    await rows(`update reluv_shop_month set goods = 1`)
    await rows(`update reluv_buyer_cohort set buyers = 7`)

    expect(await checkDay(house.container, { day: "2026-06-12" })).toBe(0)
    expect(await checkDay(house.container, { day: "2026-06-01" })).toBe(2)
    expect(await kept()).toEqual(before)
    expect(await checkDay(house.container, { day: "2026-06-01" })).toBe(0)

    await rows(`delete from reluv_shop_month`)
    await rows(`delete from reluv_buyer_cohort`)
    expect(await checkDay(house.container, { day: "2026-06-01" })).toBe(2)
    expect(await kept()).toEqual(before)
  })

  it("waits while something is not told yet", async () => {
    await sale({ paid_at: "2026-06-01T03:00:00Z" })
    await settle()
    await sale({ paid_at: "2026-06-01T04:00:00Z" })
    expect(await checkDay(house.container, { day: "2026-06-01" })).toBe(0)
  })
})

it("takes each mark once, however many write at the same time", async () => {
  for (let n = 0; n < 12; n++) {
    await sale({ paid_at: `2026-06-${String(n + 1).padStart(2, "0")}T03:00:00Z` })
  }
  await relayFacts(house.container)
  await Promise.all(Array.from({ length: 4 }, () => writeDays(house.container, { early: true })))
  await writeDays(house.container, { early: true })
  expect(await numbers("sel_ani")).toMatchObject({ orders: 12, goods: 1_200_000 })
  expect(await sumOf("shop_month")).toEqual(await sumOf("shop_day"))
  expect(await sumOf("market_day")).toEqual(await sumOf("shop_day"))
})

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
/** As Medusa names a cart that was made then. */
function cartOf(at: number): string {
  let rest = at
  let text = ""
  for (let n = 0; n < 10; n++) {
    text = CROCKFORD[rest % 32] + text
    rest = Math.floor(rest / 32)
  }
  return `cart_${text}`
}
