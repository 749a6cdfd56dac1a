import type { MedusaContainer } from "@medusajs/framework/types"
import { LISTING_CARD_MODULE } from "../../../src/modules/listing-card"
import { RELUV_MODULE } from "../../../src/modules/reluv"
import { markStandings } from "../../../src/modules/standing/marking"
import { type Actor, type Sql, sqlIn } from "../../../src/shared/sql"
import { together } from "../../../src/shared/together"
import { rebuildDays } from "../../../src/workflows/analytics/write-days"
import { operators, customers as sampleBuyers } from "../data/customers"
import { sellers } from "../data/sellers"
import { writeAdjustments } from "./adjustments"
import { writeCarts } from "./carts"
import { type Chance, chanceOf, idAt } from "./chance"
import { bookInOrder, incomeOf, postingsOfPurchases } from "./ledger"
import { writeOffers } from "./offers"
import { writeOpening } from "./opening"
import { writeOrders } from "./orders"
import { writeBankAccounts, writePayouts } from "./payout-rows"
import { planPayouts, postingsOfPayout } from "./payouts"
import { buyers, DAYS, type PlannedPurchase, planHistory } from "./plan"
import { writeProducts } from "./products"
import { factsOf } from "./purchase-facts"
import { type Purchase, rowsOf } from "./purchase-rows"
import { writeReviews } from "./reviews"
import { insertRows, insertTables, tellPast } from "./rows"
import { writeViews } from "./views"
import { writeVouchers } from "./vouchers"
import { listOnSale, writeWishes } from "./wishes"

/**
 * Ninety days of purchases, reviews, vouchers, disputes, refunds and payouts, so that nobody's first look at a page is at nothing.
 * Rows are written as their lives would have left them, in one transaction, and the ledger books what follows from
 * them by its own rules: an audit finds it right. Nobody is told of it, and all of it is over but some payouts and
 * offers.
 */
export async function seedHistory(
  container: MedusaContainer,
  { shops, tell }: { shops: ReadonlyMap<string, string>; tell: (line: string) => void }
): Promise<void> {
  const now = new Date()
  const planned = planHistory(now)
  const begins = planned[0]?.times.placed ?? now
  const chance = chanceOf(planned.length)
  const isWritten = await together(container, async (context) => {
    const sql = sqlIn(context)
    const known = await sql(`select 1 from customer where email = ?`, [buyers[0]?.email])
    if (known.length > 0) return false
    const [operator, colleague] = await operatorsOf(sql)
    await writeOpening(sql, { shops: [...shops.values()], before: begins, chance })
    const purchases = await namedOf(sql, { planned, shops, operator, begins })
    await writeProducts(sql, purchases)
    await insertTables(sql, purchases.map(rowsOf))
    await writeOrders(sql, purchases)
    await tellPast(sql, purchases.flatMap(factsOf))
    await writeVouchers(container, sql, purchases, { operator, context, starts_at: begins })
    const sales = await postingsOfPurchases(
      sql,
      purchases.map(({ id }) => id.order)
    )
    const payouts = planPayouts(await incomeOf(sql, sales), { now, days: DAYS, chance })
    const accounts = await writeBankAccounts(container, sql, { shops, at: begins, chance })
    await writePayouts(container, sql, { payouts, accounts, operator, chance })
    const team = { operator, colleague }
    const byHand = await writeAdjustments(sql, purchases, { now, chance, ...team })
    await bookInOrder(sql, [...sales, ...payouts.flatMap(postingsOfPayout), ...byHand])
    await writeViews(sql, { days: DAYS })
    await writeCarts(sql, purchases, chance)
    await writeReviews(sql, purchases, { now, chance })
    await writeInterest(container, sql, { shops, purchases, now, chance })
    // Shops are found by themselves; buyers once something happens to an order of theirs.
    await markStandings(sql, { order_ids: purchases.map(({ id }) => id.order), seller_ids: [] })
    return true
  })
  if (!isWritten) return
  // The cards are written by the clocks of the server that starts next; they would let some numbers wait for minutes.
  await container.resolve(LISTING_CARD_MODULE).markCards({ seller_ids: [...shops.values()] })
  await rebuildDays(container)
  tell(`${planned.length} purchases of the last ${DAYS} days`)
}

async function operatorsOf(sql: Sql): Promise<[Actor, Actor]> {
  const users = await sql<{ id: string }>(
    `select id from "user" where email = any(?) order by array_position(?::text[], email)`,
    [operators.map(({ email }) => email), operators.map(({ email }) => email)]
  )
  const [first, second] = users.map(({ id }): Actor => ({ type: "user", id }))
  if (!first || !second) throw new Error("there are no two operators")
  return [first, second]
}

type Interest = {
  shops: ReadonlyMap<string, string>
  purchases: readonly Purchase[]
  now: Date
  chance: Chance
}

/** What people would like to buy of what is for sale now: marked, followed, and bargained for. */
async function writeInterest(
  container: MedusaContainer,
  sql: Sql,
  { shops, purchases, now, chance }: Interest
): Promise<void> {
  const [newcomer] = await sql<{ id: string }>(`select id from customer where email = ?`, [
    sampleBuyers[0]?.email,
  ])
  if (!newcomer) throw new Error("there is no sample buyer")
  const people = [newcomer.id, ...new Set(purchases.map(({ customer_id }) => customer_id))]
  const ids = [...shops.values()]
  const onSale = await listOnSale(sql, ids)
  await writeWishes(sql, { onSale, shops: ids, people, now, chance })
  const { answer_hours } = container.resolve(RELUV_MODULE).options.policies.offers
  await writeOffers(sql, { onSale, people, shop: ids[0] ?? "", answer_hours, now, chance })
}

type Ground = {
  planned: readonly PlannedPurchase[]
  shops: ReadonlyMap<string, string>
  operator: Actor
  begins: Date
}

/** The planned purchases with their buyers, who are made, their shops and their numbers. */
async function namedOf(
  sql: Sql,
  { planned, shops, operator, begins }: Ground
): Promise<Purchase[]> {
  const customers = buyers.map((buyer, n) => ({
    ...buyer,
    id: idAt("cus", begins, chanceOf(n + 1)),
    has_account: true,
    created_at: begins,
    updated_at: begins,
  }))
  await insertRows(sql, "customer", customers)
  const numbers = await sql<{ value: string }>(
    `select nextval('reluv_seller_order_number_seq')::text as value from generate_series(1, ?)`,
    [planned.length]
  )
  return planned.map((one, n) => {
    const shop = sellers.find(({ handle }) => handle === one.listing.seller)
    return {
      ...one,
      sequence: Number(numbers[n]?.value),
      seller_id: shops.get(one.listing.seller) ?? "",
      customer_id: customers[one.buyer]?.id ?? "",
      operator_id: operator.id,
      origin: { ...shop?.origin },
    }
  })
}
