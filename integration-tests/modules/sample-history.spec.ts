import { asValue } from "@medusajs/framework/awilix"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { customers, operators } from "../../scripts/seed/data/customers"
import { listings } from "../../scripts/seed/data/listings"
import { sellers } from "../../scripts/seed/data/sellers"
import { seedHistory } from "../../scripts/seed/history/history"
import { handleOf } from "../../scripts/seed/listings"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { reluvOptions } from "../../src/modules/reluv/options"
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order"
import { auditLedger } from "../../src/workflows/wallet/audit-ledger"
import { takeBankFile } from "../../src/workflows/wallet/send-payouts"
import { type House, openHouse } from "./house"
import { rows as rowsIn } from "./listing-card/given-shop"
import { cloneTables } from "./tables"

const DATABASE = `sample_history_${process.env.JEST_WORKER_ID ?? "1"}`

let house: House
let container: MedusaContainer
const rows = <Row>(statement: string, parameters: unknown[] = []) =>
  rowsIn<Row>(container, statement, parameters)

beforeAll(async () => {
  // Medusa tells of each of its migrations.
  jest.spyOn(console, "log").mockImplementation(() => undefined)
  await cloneTables(DATABASE)
  house = await openHouse(
    DATABASE,
    { emit: async () => undefined },
    {
      [Modules.ORDER]: "@medusajs/order",
      [Modules.PAYMENT]: "@medusajs/payment",
      [Modules.FULFILLMENT]: "@medusajs/fulfillment",
      [Modules.PRODUCT]: "@medusajs/product",
      [Modules.CUSTOMER]: "@medusajs/customer",
      [Modules.CART]: "@medusajs/cart",
    }
  )
  container = house.container
  container.register(RELUV_MODULE, asValue({ options: reluvOptions.parse({}), has: () => false }))
  container.register(
    ContainerRegistrationKeys.CONFIG_MODULE,
    asValue({ projectConfig: { http: { jwtSecret: "a secret" } } })
  )
  await givenMarketplace()
  const shops = new Map(sellers.map(({ handle }) => [handle, `sel_${handle}`]))
  await seedHistory(container, { shops, tell: () => undefined })
})
afterAll(() => house.close())

/** What the seed has made by then. */
async function givenMarketplace(): Promise<void> {
  for (const [link, one, other] of [
    ["order_payment_collection", "order_id", "payment_collection_id"],
    ["order_fulfillment", "order_id", "fulfillment_id"],
    ["product_sales_channel", "product_id", "sales_channel_id"],
  ]) {
    // As Medusa makes the table of a link.
    await rows(
      `create table ${link} (${one} varchar(255) not null, ${other} varchar(255) not null, id varchar(255) not null,
         created_at timestamptz(0) not null default current_timestamp,
         updated_at timestamptz(0) not null default current_timestamp, deleted_at timestamptz(0),
         primary key (${one}, ${other}))`
    )
  }
  // Of these no more is read than that they are there.
  for (const table of ["user", "region", "sales_channel", "stock_location"])
    await rows(
      `create table "${table}" (id text primary key, email text, deleted_at timestamptz,
         created_at timestamptz default now())`
    )
  for (const { handle, name } of sellers) {
    await rows(
      `insert into reluv_seller (id, name, handle, city, province, status)
       values (?, ?, ?, 'Bandung', 'Jawa Barat', 'active')`,
      [`sel_${handle}`, name, handle]
    )
    await rows(
      `insert into reluv_fact (id, name, subject, subject_id, actor_type, actor_id, data, told_at)
       values ('fact_ffffffffff00' || substr(md5(?), 1, 13), 'reluv.seller.opened', 'seller', ?, 'system', 'seed', '{}', now())`,
      [handle, `sel_${handle}`]
    )
  }
  for (const listing of listings) {
    const handle = handleOf(listing)
    await rows(`insert into product (id, title, handle, status) values (?, ?, ?, 'published')`, [
      `prod_${handle}`,
      listing.title,
      handle,
    ])
    await rows(`insert into product_variant (id, title, product_id) values (?, 'M', ?)`, [
      `variant_${handle}`,
      `prod_${handle}`,
    ])
    await rows(
      `insert into reluv_listing (id, product_id, seller_id, condition, price, weight, status, published_at)
       values (?, ?, ?, ?, ?, ?, 'active', now())`,
      [
        `lst_${handle}`,
        `prod_${handle}`,
        `sel_${listing.seller}`,
        listing.condition,
        listing.price,
        listing.weight,
      ]
    )
  }
  const [buyer] = customers
  await rows(`insert into customer (id, email) values ('cus_sample', ?)`, [buyer?.email])
  for (const [n, { email }] of operators.entries())
    await rows(`insert into "user" (id, email) values (?, ?)`, [`user_${n + 1}`, email])
  await rows(`insert into region (id) values ('reg_1')`)
  await rows(`insert into sales_channel (id) values ('sc_1')`)
  await rows(`insert into stock_location (id) values ('sloc_1')`)
  await rows(
    `insert into fulfillment_provider (id, is_enabled) values ('biteship_biteship', true)
     on conflict do nothing`
  )
}

it("leaves a ledger in which an audit finds nothing wrong", async () => {
  const { checked, wrongs } = await auditLedger(container)
  expect(wrongs).toEqual([])
  expect(checked).toBeGreaterThan(120)
})

it("leaves nothing for a clock or a mail, but payouts for an operator", async () => {
  const open = await rows(
    `select status from reluv_seller_order where status not in ('completed', 'cancelled', 'refunded')`
  )
  expect(open).toEqual([])
  const untold = await rows(
    `select distinct name from reluv_fact where told_at is null and name <> 'reluv.voucher.created'`
  )
  expect(untold).toEqual([])
  const payouts = await rows<{ status: string }>(`select distinct status from reluv_payout`)
  const statuses = payouts.map(({ status }) => status)
  expect(statuses).toEqual(expect.arrayContaining(["requested", "approved", "paid", "failed"]))
})

it("has adjustments by two people, and one that waits for whoever looks first", async () => {
  const made = await rows<{ status: string; requested_by: string }>(
    `select distinct status, requested_by from reluv_ledger_adjustment order by status`
  )
  expect(made).toEqual([
    { status: "approved", requested_by: "user_1" },
    { status: "requested", requested_by: "user_2" },
  ])
  const [bank] = await rows<{ held: string }>(
    `select -sum(amount) as held from reluv_ledger_entry where account = 'bank'`
  )
  expect(Number(bank?.held)).toBeGreaterThan(0)
})

it("tells analytics of every purchase, and of money, views and buyers who came back", async () => {
  const [market] = await rows<Record<string, string>>(
    `select sum(goods) as goods, sum(income) as income, sum(views) as views, count(*) as days,
       sum(purchases - first_purchases) as repeated from reluv_market_day`
  )
  const [books] = await rows<Record<string, string>>(
    `select sum(item_total) as goods, (
       select sum(amount) from reluv_ledger_entry e join reluv_ledger_posting p on p.id = e.posting_id
       where e.account = 'seller_available' and p.event = 'part_completed') as income
     from reluv_seller_order where cash_due is null or delivered_at is not null`
  )
  expect(market).toMatchObject(books ?? {})
  expect(Number(market?.days)).toBeGreaterThan(85)
  expect(Number(market?.views)).toBeGreaterThan(1_000)
  expect(Number(market?.repeated)).toBeGreaterThan(0)
  const [{ purchases, carts } = { purchases: 0, carts: 0 }] = await rows<
    Record<"purchases" | "carts", number>
  >(`select sum(purchases)::int as purchases, sum(carts)::int as carts from reluv_market_day`)
  expect(carts).toBeGreaterThan(purchases * 1.5)
  expect(Number(market?.views)).toBeGreaterThan(carts)
  expect(await rows(`select distinct first_month from reluv_buyer_cohort`)).not.toEqual([])
})

it("has in Medusa's own orders what the books say", async () => {
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders(
      {},
      { select: ["id", "status", "total", "summary"], relations: ["items"], take: 1_000 }
    )
  const parts = await rows<{
    order_id: string
    status: string
    total: number
    back: number
    is_cash: boolean
    has_left: boolean
  }>(
    `select order_id, status, total, refunded_total as back, cash_due is not null as is_cash,
       shipped_at is not null as has_left from reluv_seller_order`
  )
  expect(orders).toHaveLength(parts.length)
  const byOrder = new Map(parts.map((part) => [part.order_id, part]))
  for (const { id, status, total, summary } of orders) {
    const part = byOrder.get(id)
    if (!part) throw new Error(`nobody sold ${id}`)
    expect(Number(total)).toBe(part.total - part.back)
    // Medusa cancels no order of which a parcel has left.
    expect(status === "canceled").toBe(part.status === "cancelled" && !part.has_left)
    expect(JSON.parse(JSON.stringify(summary))).toMatchObject({
      // What couriers collected is in the marketplace's books alone.
      paid_total: part.is_cash ? 0 : part.total,
      refunded_total: part.back,
    })
  }
})

it("has cash of couriers that came and that is awaited, and refusals at the door", async () => {
  const { parts, count, outstanding } = await container
    .resolve(SELLER_ORDER_MODULE)
    .findCollected({ remitted: false, limit: 50, offset: 0 })
  expect(parts).toHaveLength(count)
  expect(outstanding).toBe(parts.reduce((sum, { cash_due }) => sum + cash_due, 0))
  expect(outstanding).toBeGreaterThan(0)
  const [seen] = await rows<{ came: number; refused: number }>(
    `select (select count(*)::int from reluv_seller_order where cash_remitted > 0) as came,
       (select count(*)::int from reluv_cash_refusal) as refused`
  )
  expect(seen?.came).toBeGreaterThan(5)
  expect(seen?.refused).toBeGreaterThan(0)
})

it("opens each shop, and lists each piece, before it sells", async () => {
  const early = await rows(
    `select s.handle from reluv_seller s join reluv_listing l on l.seller_id = s.id
     where least(l.published_at, l.created_at) < s.created_at
     union select s.handle from reluv_seller s join reluv_fact f on f.subject_id = s.id
     where f.created_at > (select min(placed.created_at) from reluv_seller_order placed where placed.seller_id = s.id)`
  )
  expect(early).toEqual([])
  const [listed] = await rows<{ days: number }>(
    `select count(distinct published_at::date)::int as days from reluv_listing where status = 'active'`
  )
  expect(listed?.days).toBeGreaterThan(20)
})

it("has reviews of what came, whose averages are those of the reviews that are shown", async () => {
  const wrong = await rows(
    `with shown as (
       select unnest(case kind when 'buyer' then array[customer_id] else array[seller_id, listing_id] end) as id, rating
       from reluv_review where shown_at is not null and hidden_at is null
     ), counted as (
       select id, count(*) filter (where rating = 1)::int as ones, count(*) filter (where rating = 2)::int as twos,
         count(*) filter (where rating = 3)::int as threes, count(*) filter (where rating = 4)::int as fours,
         count(*) filter (where rating = 5)::int as fives
       from shown where id is not null group by id
     )
     select id from counted c full join reluv_rating r using (id)
     where (c.ones, c.twos, c.threes, c.fours, c.fives) is distinct from (r.ones, r.twos, r.threes, r.fours, r.fives)`
  )
  expect(wrong).toEqual([])
  const unlike = await rows(
    `select r.id from reluv_review r join reluv_seller_order o on o.id = r.seller_order_id
     where o.status not in ('completed', 'refunded') or r.written_at < coalesce(o.completed_at, o.delivered_at)
       or r.written_at > now() or r.shown_at > now() or r.of_refunded <> (o.status = 'refunded')`
  )
  expect(unlike).toEqual([])
  const [books] = await rows<{ shops: number; blind: number; low: number }>(
    `select count(distinct seller_id) filter (where shown_at is not null)::int as shops,
       count(*) filter (where shown_at is null)::int as blind, count(*) filter (where rating < 4)::int as low
     from reluv_review`
  )
  expect(books?.shops).toBe(sellers.length)
  expect(books?.blind).toBeGreaterThan(0)
  expect(books?.low).toBeGreaterThan(0)
})

it("has wishes that are counted as they are, follows, and offers that wait for the samples' logins", async () => {
  const wrong = await rows(
    `select id from (select listing_id as id, count(*)::int as wishes from reluv_wish group by 1) w
     full join reluv_wish_tally t using (id) where w.wishes is distinct from t.wishes`
  )
  expect(wrong).toEqual([])
  const [sample] = await rows<{ wishes: number; follows: number }>(
    `select (select count(*)::int from reluv_wish where owner = 'cus_sample') as wishes,
       (select count(*)::int from reluv_follow) as follows`
  )
  expect(sample?.wishes).toBeGreaterThan(0)
  expect(sample?.follows).toBeGreaterThan(20)
  const offers = await rows<{ status: string; shop: string; waits: boolean }>(
    `select status, seller_id as shop, expires_at > now() as waits from reluv_offer
     where customer_id = 'cus_sample' or status in ('open', 'countered') order by status, seller_id`
  )
  const mine = `sel_${sellers[0]?.handle}`
  expect(offers.filter(({ status }) => status === "open")).toEqual(
    expect.arrayContaining([{ status: "open", shop: mine, waits: true }])
  )
  expect(offers.filter(({ status }) => status === "countered")).toMatchObject([{ waits: true }])
  const over = await rows(
    `select distinct status from reluv_offer where expires_at <= now() order by status`
  )
  expect(over.length).toBeGreaterThan(1)
})

it("counts the uses of its vouchers as they are", async () => {
  const wrong = await rows(
    `select v.id from reluv_voucher v where (v.used, v.spent) <> (
       select count(*), coalesce(sum(amount), 0) from reluv_voucher_use
       where voucher_id = v.id and status = 'used')`
  )
  expect(wrong).toEqual([])
})

it("gives the bank's files again, with the accounts that are shown", async () => {
  const [batch] = await rows<{ id: string; account: string }>(
    `select b.id, a.last_digits as account from reluv_payout_batch b
     join reluv_payout_attempt t on t.batch_id = b.id join reluv_payout p on p.id = t.payout_id
     join reluv_bank_account a on a.id = p.bank_account_id order by b.id, t.number limit 1`
  )
  const { content } = await takeBankFile(container, {
    id: batch?.id ?? "",
    actor: { type: "user", id: "user_1" },
  })
  expect(content.toString().split("\r\n")[1]).toContain(`${batch?.account},`)
})

it("is written once", async () => {
  const count = () => rows(`select count(*) from reluv_seller_order`)
  const before = await count()
  await seedHistory(container, { shops: new Map(), tell: () => undefined })
  expect(await count()).toEqual(before)
})
