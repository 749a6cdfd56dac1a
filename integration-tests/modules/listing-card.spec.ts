import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"
import { Client } from "@medusajs/framework/pg"
import { LISTING_MODULE } from "../../src/modules/listing"
import { LISTING_CARD_MODULE } from "../../src/modules/listing-card"
import type { CardFilters } from "../../src/modules/listing-card/filters"
import { type CardOrder, type CardPlace, inOrder } from "../../src/modules/listing-card/read"
import { SELLER_MODULE } from "../../src/modules/seller"
import { changeStatus, tell } from "../../src/shared/facts"
import { type Actor, sqlIn } from "../../src/shared/sql"
import { together } from "../../src/shared/together"
import { relayFacts } from "../../src/workflows/fact/relay"
import { checkAllCards } from "../../src/workflows/listing-card/check-cards"
import { rebuildCards } from "../../src/workflows/listing-card/rebuild-cards"
import { refreshCard, writeCards } from "../../src/workflows/listing-card/write-cards"
import { waitUntil } from "../helpers/wait"
import { type House, openHouse } from "./house"
import { givenOnSale, givenShop, rows as rowsIn } from "./listing-card/given-shop"
import { addMedusaTables } from "./listing-card/medusa-tables"
import { cloneTables, urlOf } from "./tables"

const DATABASE = `listing_card_${process.env.JEST_WORKER_ID ?? "1"}`
const operator: Actor = { type: "user", id: "user_dewi" }

let house: House

beforeAll(async () => {
  await cloneTables(DATABASE)
  await addMedusaTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
})
afterAll(() => house.close())
beforeEach(async () => {
  const tables = await rows<{ name: string }>(
    `select tablename as name from pg_tables
     where schemaname = 'public' and tablename not like 'reluv_ledger%'`
  )
  await rows(`truncate ${tables.map(({ name }) => `"${name}"`).join(", ")} cascade`)
  await givenShop(house.container, "sel_ani")
})

const rows = <Row>(statement: string, parameters: unknown[] = []) =>
  rowsIn<Row>(house.container, statement, parameters)
const cards = () => house.container.resolve(LISTING_CARD_MODULE)
const listings = () => house.container.resolve(LISTING_MODULE)
const onSale = (given = {}) => givenOnSale(house.container, given)
/** What the job does each quarter of a second. */
const tick = async () => {
  await relayFacts(house.container)
  await writeCards(house.container)
}
const list = async (
  filters: CardFilters = {},
  page: { order?: CardOrder; limit?: number; offset?: number; after?: CardPlace } = {}
) =>
  cards().listCards({
    filters,
    page: { order: "newest", limit: 20, offset: 0, ...page },
  })
const idsOf = async (...asked: Parameters<typeof list>) =>
  (await list(...asked)).cards.map(({ id }) => id)
const viewOf = async (id: string) =>
  JSON.parse((await cards().readCard({ id }))?.view ?? "null") as Record<string, unknown> | null
const hold = (variant_id: string, cart_id = "cart_1") =>
  listings().claimPieces({
    cart_id,
    owner: "run",
    hold_seconds: 60,
    pieces: [{ variant_id, quantity: 1 }],
  })
const sell = async (variant_id: string, cart_id = "cart_1", order_id = "order_1") => {
  await hold(variant_id, cart_id)
  const lines = [{ variant_id, quantity: 1 }]
  await listings().confirmClaims({ cart_id, owner: "run", order_id, lines })
  await listings().sellClaims({ order_id, actor: operator })
}
const free = (cart_id = "cart_1") =>
  listings().releaseClaims({ cart_id, owner: "run", reason: "spec", actor: operator })
const move = (id: string, to: "blocked" | "deleted" | "inactive" | "active") =>
  listings().changeListingStatus({ id, to, actor: operator, reason: "spec", lease_seconds: 60 })
const suspend = (id = "sel_ani") =>
  together(house.container, (context) =>
    changeStatus(sqlIn(context), "reluv_seller", {
      ids: [id],
      from: ["active"],
      to: "suspended",
      actor: operator,
      reason: null,
    })
  )

describe("a card", () => {
  it("says what its listing, its product and its shop say", async () => {
    const { id, product_id, variant_id } = await onSale({ brand: "Uniqlo", size: "M" })
    await tick()

    const { cards: found } = await list()
    expect(found).toMatchObject([
      {
        id,
        status: "active",
        seller: { id: "sel_ani", handle: "sel-ani", name: "Toko sel_ani" },
        variants: [{ id: variant_id, title: "M", price: 150_000 }],
        left: { [variant_id]: 1 },
      },
    ])
    expect(await viewOf(id)).toMatchObject({
      id,
      product_id,
      description: "Terawat",
      images: ["https://cdn.test/1.jpg", "https://cdn.test/2.jpg"],
      brand: "Uniqlo",
      price: 150_000,
      defects: [],
    })
    expect(await rows(`select city, price, is_buyable, title from reluv_listing_card`)).toEqual([
      { city: "Bandung", price: 150_000, is_buyable: true, title: expect.any(String) },
    ])
  })

  it("exists of what shoppers see, and goes with it", async () => {
    const { id } = await onSale()
    await onSale({ status: "draft" })
    await tick()
    const there = () => rows(`select id from reluv_listing_card`)

    expect(await there()).toEqual([{ id }])
    await move(id, "inactive")
    await tick()
    expect(await there()).toEqual([])
    await move(id, "active")
    await tick()
    expect(await there()).toEqual([{ id }])
  })

  it("is read by its id before it is written", async () => {
    const { id } = await onSale()

    expect(await viewOf(id)).toMatchObject({ id })
    expect(await cards().readCard({ id: "lst_nobody" })).toBeNull()
  })

  it("costs at most three statements for a fact, and a hundred facts not many more", async () => {
    const { id } = await onSale()
    await tick()
    const ids = await Promise.all(Array.from({ length: 99 }, async () => (await onSale()).id))
    await tick()
    const statements = async (of: readonly string[]) => {
      await cards().markCards({ listing_ids: of })
      const log = jest.fn()
      const { client } = house.container.resolve("__pg_connection__") as unknown as {
        client: { on(event: string, heard: typeof log): void; off: (...given: unknown[]) => void }
      }
      client.on("query", log)
      await writeCards(house.container)
      client.off("query", log)
      return log.mock.calls
        .map(([{ sql }]: [{ sql: string }]) => sql)
        .filter((sql) => !/^(begin|commit)/i.test(sql)).length
    }

    // The mark is the third.
    expect(await statements([id])).toBe(2)
    expect(await statements(ids)).toBe(2)
  })
})

describe("what changes", () => {
  type Changed = { id: string; product_id: string; variant_id: string }
  const product = (statement: string) => async (changed: Changed) => {
    await rows(statement, [changed.product_id])
    // What the subscribers of Medusa's events do.
    await cards().markCards({ product_ids: [changed.product_id] })
  }
  it.each<[string, (changed: Changed) => Promise<unknown>, object]>([
    [
      "its title in Medusa's admin",
      product(`update product set title = 'Blus' where id = ?`),
      { title: "Blus" },
    ],
    [
      "a picture less",
      product(`update image set deleted_at = now() where product_id = ? and rank = 1`),
      { images: ["https://cdn.test/2.jpg"] },
    ],
    [
      "a description less",
      product(`update product set description = null where id = ?`),
      { description: null },
    ],
    [
      "its price",
      async ({ id }) =>
        listings().followProduct({
          id,
          from: "active",
          to: "active",
          copies: { price: 90_000, weight: 300 },
          actor: operator,
        }),
      { price: 90_000, weight: 300 },
    ],
  ])("is on the card: %s", async (_, change, expected) => {
    const changed = await onSale()
    await tick()
    await rows(`update reluv_listing set settle_at = null`)

    await change(changed)
    await tick()

    expect(await viewOf(changed.id)).toMatchObject(expected)
    expect(await checkAllCards(house.container)).toBe(0)
  })

  it("of a variant is on the card: its own price", async () => {
    const { id, variant_id } = await onSale()
    await tick()

    await rows(`update price set amount = 80000`)
    await cards().markCards({ variant_ids: [variant_id] })
    await tick()

    expect((await cards().readCard({ id }))?.variants).toMatchObject([{ price: 80_000 }])
  })

  it("of a shop is on all its cards", async () => {
    await Promise.all([onSale(), onSale(), onSale()])
    await tick()

    await suspend()
    await tick()

    expect(await rows(`select id from reluv_listing_card where is_buyable`)).toEqual([])
  })

  it("of whose a shop is is on all its cards: its owner is known, or another one is not", async () => {
    await onSale()
    const documents = (ids: string[]) =>
      rows(
        `insert into reluv_seller_document (id, seller_id, kind, key_id, media_type, sha256, uploaded_by, status)
         select id, 'sel_ani', id, '1', 'image/png', '', 'selm_ani', 'verified' from unnest(?::text[]) as id`,
        [ids]
      )
    const known = async (name: "document-verified" | "ownership-transferred") => {
      await together(house.container, (context) => {
        const fact = { subject_id: "sel_ani", actor: operator }
        return name === "document-verified"
          ? tell(sqlIn(context), {
              ...fact,
              name: "reluv.seller.document-verified",
              data: { document_id: "doc", kind: "ktp" },
            })
          : tell(sqlIn(context), {
              ...fact,
              name: "reluv.seller.ownership-transferred",
              data: { member_id: "selm_budi", former_member_id: "selm_ani" },
            })
      })
      await tick()
      const [shop = ""] = await house.container
        .resolve(SELLER_MODULE)
        .listVerified({ ids: ["sel_ani", "sel_budi"] })
      const { cards: found } = await list()
      expect(await checkAllCards(house.container)).toBe(0)
      return [shop === "sel_ani", ...found.map(({ seller }) => seller.is_verified)]
    }
    await rows(
      `insert into reluv_seller_member (id, seller_id, customer_id, role)
       values ('selm_ani', 'sel_ani', 'cus_ani', 'owner'), ('selm_budi', 'sel_ani', 'cus_budi', 'staff')`
    )
    await documents(["ktp"])
    expect(await known("document-verified")).toEqual([false, false])
    await documents(["selfie"])
    expect(await known("document-verified")).toEqual([true, true])
    await rows(
      `update reluv_seller_member set role = case id when 'selm_budi' then 'owner' else 'manager' end`
    )
    expect(await known("ownership-transferred")).toEqual([false, false])
  })

  it("of who works for a shop is on none of them, and writes none anew", async () => {
    await onSale()
    await tick()

    await together(house.container, (context) =>
      tell(sqlIn(context), {
        name: "reluv.seller.member-left",
        subject_id: "sel_ani",
        actor: operator,
        data: { member_id: "selm_1" },
      })
    )
    await relayFacts(house.container)

    expect(await rows(`select id from reluv_listing_card_due`)).toEqual([])
  })

  it("just now is on the card for whoever changed it", async () => {
    const { id } = await onSale()

    await refreshCard(house.container, id)

    expect(await idsOf()).toEqual([id])
  })

  it("just now is on the card for whoever changed it, though another process is just writing it", async () => {
    const { id } = await onSale()
    await cards().markCards({ listing_ids: [id] })
    const other = new Client({ connectionString: urlOf(DATABASE) })
    await other.connect()
    await other.query("begin")
    await other.query(`delete from reluv_listing_card_due where id = $1`, [id])

    const refreshed = refreshCard(house.container, id).then(() => idsOf())
    await waitUntil(async () => {
      const waiting = await rows(
        `select 1 from pg_stat_activity where datname = ? and wait_event_type = 'Lock'`,
        [DATABASE]
      )
      return waiting.length > 0
    })
    await other.query("rollback")
    await other.end()

    expect(await refreshed).toEqual([id])
  })
})

describe("what may not be wrong for a second", () => {
  it.each<[string, (variant_id: string, id: string) => Promise<unknown>]>([
    ["held", (variant_id) => hold(variant_id)],
    ["sold", (variant_id) => sell(variant_id)],
    ["blocked", (_, id) => move(id, "blocked")],
    ["deleted", (_, id) => move(id, "deleted")],
    ["hidden by its seller", (_, id) => move(id, "inactive")],
    ["of a shop that was suspended", () => suspend()],
  ])("is right before any card is written: %s", async (_, happens) => {
    const { id, variant_id } = await onSale()
    await tick()
    expect(await idsOf()).toEqual([id])

    await happens(variant_id, id)

    expect(await idsOf()).toEqual([])
    const known = await cards().readCard({ id })
    expect(known?.status).not.toBe("active")
  })

  it("says reserved while it is held, sold when it is, and nothing of what is hidden", async () => {
    const { id, variant_id } = await onSale()
    const other = await onSale()
    await tick()

    await hold(variant_id)
    expect(await cards().readCard({ id })).toMatchObject({ status: "reserved" })
    await free()
    expect(await cards().readCard({ id })).toMatchObject({ status: "active" })
    await sell(variant_id)
    expect(await cards().readCard({ id })).toMatchObject({ status: "sold" })
    await tick()
    expect(await viewOf(id)).toMatchObject({ sold_at: expect.stringMatching(/^20.*Z$/) })
    await move(other.id, "blocked")
    expect(await cards().readCard({ id: other.id })).toBeNull()
    await suspend()
    expect(await cards().readCard({ id })).toMatchObject({ status: "sold" })
  })

  it("is a piece on the page less, and none of the next page is missed", async () => {
    const made: string[] = []
    for (let n = 0; n < 6; n++) made.push((await onSale()).id)
    await tick()
    const newest = made.toReversed()

    await move(newest[1] ?? "", "blocked")
    const first = await list({}, { limit: 3 })
    const second = await idsOf({}, { limit: 3, after: first.next ?? undefined })

    expect(first.cards.map(({ id }) => id)).toEqual([newest[0], newest[2]])
    expect(second).toEqual(newest.slice(3))
  })
})

describe("a page", () => {
  it("follows the one before by its cursor though everything about it changes", async () => {
    for (let n = 0; n < 30; n++) await onSale({ price: 50_000 + 10_000 * (n % 4) })
    await rows(
      `update reluv_listing set published_at = date_trunc('minute', now()) + (length(product_id) % 3) * interval '1 microsecond'`
    )
    await tick()
    for (const order of ["newest", "cheapest", "dearest", "popular"] as const) {
      const all = await idsOf({}, { order, limit: 100 })
      const paged: string[] = []
      for (let after: CardPlace | undefined, more = true; more; ) {
        const page = await list({}, { order, limit: 7, after })
        paged.push(...page.cards.map(({ id }) => id))
        // What is new comes before, or behind, and moves nothing.
        await onSale({ price: 1 })
        await tick()
        after = page.next ?? undefined
        more = after !== undefined
      }
      expect(paged.slice(0, all.length)).toEqual(all)
      expect(new Set(paged).size).toBe(paged.length)
      await rows(`delete from reluv_listing where price = 1`)
      await checkAllCards(house.container, { told_by_ms: 0 })
    }
  })

  it("is filtered by seller, conditions and price, all of them together", async () => {
    await givenShop(house.container, "sel_budi")
    const ani = await onSale({ price: 100_000 })
    const fair = await onSale({ condition: "fair", price: 50_000 })
    const budi = await onSale({ seller_id: "sel_budi", condition: "new", price: 200_000 })
    await tick()
    const found = async (filters: CardFilters) => {
      const ids = await idsOf(filters)
      expect(await cards().countCards({ filters })).toBe(ids.length)
      return ids
    }

    expect(await found({ seller_id: "sel_ani" })).toEqual([fair.id, ani.id])
    expect(await found({ condition: ["fair", "new"] })).toEqual([budi.id, fair.id])
    expect(await found({ min_price: 100_000 })).toEqual([budi.id, ani.id])
    expect(await found({ max_price: 100_000 })).toEqual([fair.id, ani.id])
    expect(await found({ seller_id: "sel_ani", min_price: 60_000 })).toEqual([ani.id])
    expect(await found({ seller_id: "sel_budi", condition: ["good"] })).toEqual([])
    expect(await found({ seller_id: "' or 1=1 --" })).toEqual([])
  })

  it("has the popular first, until what is new has had its time", async () => {
    const age = (id: string, days: number) =>
      rows(
        `update reluv_listing set published_at = now() - ?::int * interval '1 day' where id = ?`,
        [days, id]
      )
    const [old, older, fresh] = [await onSale(), await onSale(), await onSale()]
    await Promise.all([age(old.id, 4), age(older.id, 40)])
    await tick()
    await rows(`insert into reluv_listing_views (id, views) values (?, 15), (?, 1000)`, [
      old.id,
      older.id,
    ])

    expect(await cards().markNoticed({ within_seconds: 60 })).toBe(2)
    await tick()

    expect(await cards().markNoticed({ within_seconds: 60 })).toBe(0)
    expect(await checkAllCards(house.container)).toBe(0)
    // Fifteen views are worth eight days, a thousand eighteen.
    expect(await idsOf({}, { order: "popular" })).toEqual([old.id, fresh.id, older.id])
    // No more views than that are worth another card.
    await rows(`update reluv_listing_views set views = views + 1 where id = ?`, [older.id])
    expect(await cards().markNoticed({ within_seconds: 60 })).toBe(0)
  })

  it("is filtered by couriers: those that a shop names, or all", async () => {
    await givenShop(house.container, "sel_budi")
    await rows(`update reluv_seller set couriers = '{JNE,gojek}' where id = 'sel_budi'`)
    const [ani, budi] = [await onSale(), await onSale({ seller_id: "sel_budi" })]
    await tick()

    expect(await idsOf({ courier: ["Jne"] })).toEqual([budi.id, ani.id])
    expect(await idsOf({ courier: ["sicepat"] })).toEqual([ani.id])
    const { facets } = await cards().countFacets({
      search: null,
      filters: { courier: ["sicepat"] },
    })
    expect(Object.fromEntries(facets.courier.map(({ value, count }) => [value, count]))).toEqual({
      "*": 1,
      gojek: 1,
      jne: 1,
    })
  })

  it("has a listing for each size, colour and condition that one of its variants has, in any spelling", async () => {
    const { id } = await onSale({ condition: "good", size: "M", color: "Merah" })
    await rows(
      `insert into reluv_piece (id, variant_id, listing_id, stock, size, color, condition)
       values ('pc_xl', 'variant_xl', ?, 1, 'XL', 'biru Tua', 'new'),
         ('pc_s', 'variant_s', ?, 0, 'S', null, 'fair')`,
      [id, id]
    )
    await rows(`update reluv_piece set deleted_at = now() where id = 'pc_s'`)
    await cards().markCards({ listing_ids: [id] })
    await tick()
    const asked: [CardFilters, boolean][] = [
      [{ size: ["m"] }, true],
      [{ size: ["xl", "XS"] }, true],
      [{ color: ["BIRU TUA"], condition: ["new"] }, true],
      [{ condition: ["good"] }, true],
      [{ size: ["S"] }, false],
      [{ condition: ["fair"] }, false],
    ]
    for (const [filters, found] of asked) {
      expect([filters, await idsOf(filters)]).toEqual([filters, found ? [id] : []])
    }
    const { facets } = await cards().countFacets({ search: null, filters: {} })
    expect(facets.size.map(({ label, count }) => [label, count])).toEqual([
      ["M", 1],
      ["XL", 1],
    ])
    expect(facets.condition.map(({ value }) => value)).toEqual(["good", "new"])
    await rows(`delete from reluv_piece where listing_id = ?`, [id])
  })
})

describe("a sale", () => {
  type Given = { amount: number; starts?: string; ends?: string | null; status?: string }
  /** A price list of Medusa for one variant; the times are intervals from now. */
  const sale = async (
    variant_id: string,
    { amount, starts = "-1 hour", ends = "1 hour", status = "active" }: Given
  ) => {
    const [list] = await rows<{ id: string }>(
      `insert into price_list (id, title, description, status, type, starts_at, ends_at, rules_count)
       values ('plist_' || gen_random_uuid(), 'Payday', '', ?, 'sale', now() + ?::interval, now() + ?::interval, 0) returning id`,
      [status, starts, ends]
    )
    await rows(
      `insert into price (id, price_set_id, currency_code, amount, raw_amount, price_list_id)
       select 'price_' || gen_random_uuid(), price_set_id, 'idr', ?, '{}', ?
       from product_variant_price_set where variant_id = ?`,
      [amount, list?.id, variant_id]
    )
    return list?.id ?? ""
  }
  const told = async (id: string) => {
    await cards().markCards({ listing_ids: [id] })
    await tick()
    const { price, compare_at, discount_percent, sale_ends_at } = (await viewOf(id)) ?? {}
    expect(await checkAllCards(house.container)).toBe(0)
    return { price, compare_at, discount_percent, ends: sale_ends_at !== null }
  }
  const NONE = { price: 150_000, compare_at: null, discount_percent: null, ends: false }

  it("is what it costs now, with what that is compared with and until when", async () => {
    const { id, variant_id } = await onSale({ original_price: 400_000 })
    expect(await told(id)).toEqual(NONE)
    await sale(variant_id, { amount: 120_500 })
    expect(await told(id)).toEqual({
      price: 120_500,
      compare_at: 150_000,
      discount_percent: 19,
      ends: true,
    })
    expect((await cards().readCard({ id }))?.variants).toMatchObject([
      { price: 120_500, compare_at: 150_000 },
    ])
    // The lowest of several holds.
    await sale(variant_id, { amount: 99_000, ends: null })
    expect(await told(id)).toEqual({
      price: 99_000,
      compare_at: 150_000,
      discount_percent: 34,
      ends: false,
    })
  })

  it.each<[string, Given]>([
    ["that is to come", { amount: 100_000, starts: "1 hour", ends: "2 hours" }],
    ["that is over", { amount: 100_000, starts: "-2 hours", ends: "-1 hour" }],
    ["that is a draft", { amount: 100_000, status: "draft" }],
    ["that is dearer", { amount: 160_000 }],
  ])("%s changes nothing", async (_, given) => {
    const { id, variant_id } = await onSale()
    await sale(variant_id, given)
    expect(await told(id)).toEqual(NONE)
  })

  it("begins and ends by itself", async () => {
    const { id, variant_id } = await onSale()
    const list = await sale(variant_id, { amount: 100_000, starts: "1 hour", ends: "2 hours" })
    expect(await told(id)).toEqual(NONE)
    expect(await cards().markTurned({ limit: 10 })).toBe(0)

    const passes = async (hours: number) => {
      const past = `now() - ${hours} * interval '1 hour'`
      await rows(
        `update price_list set starts_at = ${past} + interval '1 hour', ends_at = ${past} + interval '2 hours' where id = ?`,
        [list]
      )
      await rows(`update reluv_listing_card set turns_at = now() - interval '1 second'`)
      expect(await cards().markTurned({ limit: 10 })).toBe(1)
      await tick()
      return viewOf(id)
    }
    expect(await passes(1.5)).toMatchObject({ price: 100_000, compare_at: 150_000 })
    expect(await passes(3)).toMatchObject({ price: 150_000, compare_at: null })
    expect(await rows(`select turns_at from reluv_listing_card`)).toEqual([{ turns_at: null }])
  })

  it("that ends first is the first of those that end, page by page, and what ends never is none of them", async () => {
    const made: string[] = []
    for (const hours of [3, 1, 2]) {
      const { id, variant_id } = await onSale()
      await sale(variant_id, { amount: 100_000, ends: `${hours} hours` })
      made.push(id)
    }
    const forever = await onSale()
    await sale(forever.variant_id, { amount: 100_000, ends: null })
    // Cheaper than when it was new is what all of them are.
    await onSale({ original_price: 900_000 })
    await cards().markCards({ listing_ids: [...made, forever.id] })
    await tick()

    const order = "ending_soon"
    const filters = inOrder(order, {})
    const first = await list(filters, { order, limit: 2 })
    const second = await idsOf(filters, { order, limit: 2, after: first.next ?? undefined })
    expect([...first.cards.map(({ id }) => id), ...second]).toEqual([made[1], made[2], made[0]])
    expect(await cards().countCards({ filters })).toBe(3)
    expect((await idsOf({ on_sale: true })).toSorted()).toEqual([...made, forever.id].toSorted())
  })

  it("of a seller is compared with what it promised, whatever the price is raised to meanwhile", async () => {
    const { id, variant_id } = await onSale()
    const list = await sale(variant_id, { amount: 100_000 })
    await rows(
      `with made as (
         insert into reluv_discount (id, seller_id, title, kind, value, starts_at, ends_at, price_list_id)
         values ('disc_1', 'sel_ani', 'Payday', 'price', 100000, now(), now() + interval '1 hour', ?)
       ) insert into reluv_discount_price (id, discount_id, listing_id, variant_id, price, compare_at)
         values ('dprc_1', 'disc_1', ?, ?, 100000, 140000)`,
      [list, id, variant_id]
    )
    expect(await told(id)).toMatchObject({ price: 100_000, compare_at: 140_000 })
    await rows(`update price set amount = 300000 where price_list_id is null`)
    expect(await told(id)).toMatchObject({ price: 100_000, compare_at: 140_000 })
  })
})

describe("what something was offered for", () => {
  const offered = async (days = 30) =>
    (await cards().listOffered({ seller_id: "sel_ani", days, limit: 10 })).map(
      ({ listing_id, regular, lowest }) => [listing_id, regular, lowest]
    )
  const days = (number: number) =>
    rows(`update reluv_listing_price set since = since - ?::int * interval '1 day'`, [number])
  const reprice = async (id: string, amount: number) => {
    await rows(`update price set amount = ? where price_list_id is null`, [amount])
    await cards().markCards({ listing_ids: [id] })
    await tick()
  }

  it("is remembered for thirty days, and no longer than it has to be", async () => {
    const { id } = await onSale()
    await tick()
    expect(await offered()).toEqual([[id, 150_000, 150_000]])
    await days(100)
    await reprice(id, 200_000)
    await reprice(id, 200_000)
    expect(await offered()).toEqual([[id, 200_000, 150_000]])
    await days(29)
    expect(await offered()).toEqual([[id, 200_000, 150_000]])
    // As a marketplace asks that looks back less far, or not at all.
    for (const less of [28, 0]) expect(await offered(less)).toEqual([[id, 200_000, 200_000]])
    expect(await cards().forgetPrices({ days: 30, limit: 10 })).toBe(0)
    await days(2)
    expect(await offered()).toEqual([[id, 200_000, 200_000]])
    await days(1)
    expect(await cards().forgetPrices({ days: 30, limit: 10 })).toBe(1)
    expect(await offered()).toEqual([[id, 200_000, 200_000]])
  })

  it("is of what is on sale in the shop, and can be asked of some", async () => {
    await givenShop(house.container, "sel_budi")
    const [ani, other] = [await onSale(), await onSale()]
    await onSale({ seller_id: "sel_budi" })
    await onSale({ status: "draft" })
    await tick()
    expect((await offered()).map(([id]) => id)).toEqual([ani.id, other.id].toSorted())
    const some = { seller_id: "sel_ani", days: 30, limit: 10 }
    expect(
      await cards().listOffered({ ...some, listing_ids: [other.id, "lst_nobody"] })
    ).toHaveLength(1)
    expect(await cards().listOffered({ ...some, category_ids: ["pcat_none"] })).toEqual([])
  })
})

describe("the check", () => {
  it("finds what changed without a word, writes it again, and finds nothing after that", async () => {
    const [edited, gone, lost] = [await onSale(), await onSale(), await onSale()]
    const untouched = await onSale()
    await tick()
    await rows(`update product set title = 'Diam-diam' where id = ?`, [edited.product_id])
    await rows(`delete from reluv_listing where id = ?`, [gone.id])
    await rows(`delete from reluv_listing_card where id = ?`, [lost.id])

    expect(await checkAllCards(house.container, { told_by_ms: 0 })).toBe(3)
    // A person hears of it.
    expect(await rows(`select kind, status from reluv_operator_task`)).toContainEqual({
      kind: "cards_drifted",
      status: "open",
    })

    expect(await checkAllCards(house.container)).toBe(0)
    expect(await viewOf(edited.id)).toMatchObject({ title: "Diam-diam" })
    expect(await idsOf()).toEqual([untouched.id, lost.id, edited.id])
  })

  it("says nothing of what is told a moment later", async () => {
    const [late, silent] = [await onSale(), await onSale()]
    await tick()
    await rows(`update product set title = 'Diam-diam' where id = any(?)`, [
      [late.product_id, silent.product_id],
    ])
    const look = cards().findDrift.bind(cards())
    const looks = jest.spyOn(cards(), "findDrift").mockImplementation(async (asked) => {
      const found = await look(asked)
      if (found.includes(late.id)) await cards().markCards({ listing_ids: [late.id] })
      return found
    })

    expect(await checkAllCards(house.container, { told_by_ms: 1 })).toBe(1)
    looks.mockRestore()
    expect(await rows(`select reason from reluv_operator_task`)).toEqual([
      { reason: expect.stringContaining(silent.id) },
    ])
    await tick()
    expect(await viewOf(late.id)).toMatchObject({ title: "Diam-diam" })
  })

  it("is not kept from the others by a card that cannot be written", async () => {
    const [broken, fine] = [await onSale(), await onSale()]
    await rows(
      `alter table reluv_listing_card add constraint spec_breaks check (product_id <> '${broken.product_id}')`
    )
    await tick()

    expect(await idsOf()).toEqual([fine.id])
    expect(await rows(`select id, tries from reluv_listing_card_due`)).toEqual([
      { id: broken.id, tries: 1 },
    ])
    await rows(`alter table reluv_listing_card drop constraint spec_breaks`)
    await cards().retryCard({ id: broken.id })
    await tick()
    expect(await idsOf()).toEqual([fine.id, broken.id])
  })
})

describe("a rebuild", () => {
  const indexes = () =>
    rows(
      `select indexname, indexdef from pg_indexes where tablename = 'reluv_listing_card' order by 1`
    )

  it("changes neither cards nor indexes, and takes along what changes meanwhile", async () => {
    const made = await Promise.all(Array.from({ length: 8 }, () => onSale()))
    await tick()
    const before = await indexes()
    const [first] = made
    await rows(`update reluv_listing_card set title = 'falsch'`)

    const rebuilding = rebuildCards(house.container)
    await rows(`update product set title = 'Blus' where id = ?`, [first?.product_id])
    await cards().markCards({ product_ids: [first?.product_id ?? ""] })
    const [, read] = await Promise.all([tick(), idsOf()])
    await rebuilding
    await tick()

    expect(read).toHaveLength(8)
    expect(await viewOf(first?.id ?? "")).toMatchObject({ title: "Blus" })
    expect(await checkAllCards(house.container)).toBe(0)
    expect(await indexes()).toEqual(before)
    expect(await rows(`select to_regclass('reluv_listing_card_next') as left_over`)).toEqual([
      { left_over: null },
    ])
  })

  it("that dies is begun anew", async () => {
    await onSale()
    await cards().beginRebuild({})
    await tick()

    await rebuildCards(house.container)

    expect(await idsOf()).toHaveLength(1)
  })
})

describe("a page of products", () => {
  const product = (id: string, status = "published", external_id: string | null = null) =>
    rows(`insert into product (id, title, handle, status, external_id) values (?, ?, ?, ?, ?)`, [
      id,
      id,
      id,
      status,
      external_id,
    ])
  const channel = (id: string) =>
    rows(`insert into sales_channel (id, name) values (?, ?)`, [id, id])
  const into = (product_id: string, channel_id: string) =>
    rows(`insert into product_sales_channel (id, product_id, sales_channel_id) values (?, ?, ?)`, [
      product_id,
      product_id,
      channel_id,
    ])
  const shelf = { sales_channel_ids: ["sc_ours"], sold: "reluv:sold" }
  const page = (by: "id" | "title", direction: "asc" | "desc", limit = 10, offset = 0) =>
    cards().listShelf({ ...shelf, order: { by, direction }, limit, offset })

  it("has what Medusa's own list has: published, not sold, ordinary products as well", async () => {
    await channel("sc_ours")
    await product("prod_a")
    await product("prod_b", "draft")
    await product("prod_c", "published", "reluv:sold")
    await product("prod_d", "published", "erp-1")
    const { product_id } = await onSale()

    expect(await page("id", "asc")).toEqual(["prod_a", product_id, "prod_d"].toSorted())
    expect(await page("id", "desc", 1, 1)).toEqual([["prod_a", product_id, "prod_d"].toSorted()[1]])
    expect(await cards().countShelf({ ...shelf, most: null })).toBe(3)
    expect(await cards().countShelf({ ...shelf, most: 2 })).toBe(2)
  })

  it("is of the key's sales channels, where there are several", async () => {
    for (const id of ["prod_a", "prod_b"]) await product(id)
    await channel("sc_ours")
    await into("prod_a", "sc_ours")
    expect(await page("id", "asc")).toEqual(["prod_a", "prod_b"])

    await channel("sc_wholesale")
    await into("prod_b", "sc_wholesale")

    expect(await page("id", "asc")).toEqual(["prod_a"])
    expect(await cards().countShelf({ ...shelf, most: null })).toBe(1)
  })
})

describe("while two processes write cards, and are killed again and again", () => {
  const running = new Set<ChildProcess>()
  const start = async () => {
    const tsx = join("node_modules", "tsx", "dist", "cli.mjs")
    const script = join(__dirname, "listing-card", "process.ts")
    const child = spawn(process.execPath, [tsx, script, DATABASE], {
      stdio: ["ignore", "pipe", "inherit"],
      detached: true,
    })
    running.add(child)
    for await (const chunk of child.stdout) if (String(chunk).includes("ready")) return child
    throw new Error("the process ended before it was ready")
  }
  const kill = async (child: ChildProcess) => {
    running.delete(child)
    if (child.pid) process.kill(-child.pid, "SIGKILL")
    await once(child, "exit")
  }
  afterEach(() => Promise.all([...running].map(kill)))

  type Piece = { id: string; product_id: string; variant_id: string }
  /** What happens to a piece, and what its card says then: a condition on `reluv_listing_card`. */
  const CHANGES: Record<string, { happens(piece: Piece): Promise<unknown>; card: string }> = {
    sold: {
      happens: ({ id, variant_id }) => sell(variant_id, `cart_${id}`, `order_${id}`),
      card: "status = 'sold' and not is_buyable",
    },
    held: {
      happens: ({ id, variant_id }) => hold(variant_id, `cart_${id}`),
      card: "status = 'active' and not is_buyable",
    },
    freed: {
      happens: async ({ id, variant_id }) => {
        await hold(variant_id, `cart_${id}`)
        await free(`cart_${id}`)
      },
      card: "is_buyable",
    },
    repriced: {
      happens: ({ id }) =>
        listings().followProduct({
          id,
          from: "active",
          to: "active",
          copies: { price: 77_000, weight: 300 },
          actor: operator,
        }),
      card: "price = 77000",
    },
    blocked: { happens: ({ id }) => move(id, "blocked"), card: "false" },
    deleted: { happens: ({ id }) => move(id, "deleted"), card: "false" },
    edited: {
      happens: async ({ product_id }) => {
        await rows(`update product set title = 'Blus' where id = ?`, [product_id])
        await cards().markCards({ product_ids: [product_id] })
      },
      card: "title = 'Blus'",
    },
    suspended: { happens: () => suspend("sel_budi"), card: "false" },
  }
  const GONE = ["sold", "held", "blocked", "deleted", "suspended"]

  it("every card follows, nobody is shown what is gone, and the check finds nothing", async () => {
    await givenShop(house.container, "sel_budi")
    const kinds = Object.keys(CHANGES).filter((kind) => kind !== "suspended")
    const pieces: { piece: Piece; kind: string }[] = []
    for (let n = 0; n < 70; n++)
      pieces.push({ piece: await onSale(), kind: kinds[n % kinds.length] ?? "" })
    pieces.push({ piece: await onSale({ seller_id: "sel_budi" }), kind: "suspended" })
    // As after each listing is settled.
    await rows(`update reluv_listing set settle_at = null`)
    await tick()

    let isOver = false
    const gone = new Set<string>()
    const seen: string[] = []
    const reader = async () => {
      while (!isOver) {
        const before = [...gone]
        const shown = new Set(await idsOf({}, { limit: 100 }))
        seen.push(...before.filter((id) => shown.has(id)))
        const one = before[Math.floor(Math.random() * before.length)]
        const page = one && (await cards().readCard({ id: one }))
        if (page && page.status === "active") seen.push(page.id)
      }
    }
    const killer = async () => {
      while (!isOver) {
        const [oldest] = running
        await start()
        if (oldest) await kill(oldest)
      }
    }
    let followed = 0
    const changer = async () => {
      for (let next = pieces.shift(); next; next = pieces.shift()) {
        const { piece, kind } = next
        const change = CHANGES[kind]
        await change?.happens(piece)
        if (GONE.includes(kind)) gone.add(piece.id)
        const asItShould = async () => {
          const found = await rows<{ is_right: boolean }>(
            `select ${change?.card} as is_right from reluv_listing_card where id = ?`,
            [piece.id]
          )
          return change?.card === "false" ? found.length === 0 : found[0]?.is_right
        }
        while (!(await asItShould())) await new Promise((resolve) => setTimeout(resolve, 20))
        followed++
      }
    }
    await Promise.all([start(), start()])
    const others = [reader(), reader(), killer()]
    await Promise.all(Array.from({ length: 5 }, changer))
    isOver = true
    await Promise.all(others)

    expect(followed).toBe(71)
    expect(seen).toEqual([])
    expect(await checkAllCards(house.container)).toBe(0)
  })
})
