import { parseArgs } from "node:util"
import { Client } from "@medusajs/framework/pg"
import { Failure } from "../lib/failure"
import type { Progress } from "../start"
import { thisBuild } from "./builds"
import { difference, quiet } from "./counting"
import { machineOf, onGround, whole } from "./ground"
import { type MeasuredServer, startMeasuredServer } from "./server"
import type { Buyer } from "./storefront"
import { table } from "./tables"

/** What three vouchers may add, in SQL statements: to a purchase from its completion on, and to a reading of its cart. */
const BUDGET = { completion: 6, "cart read": 1 }
const SELLERS = 2
/** Before anything is counted: caches are filled, plans are made. */
const FIRST = 3

/**
 * `npm run bench -- vouchers`: buys from two shops with three vouchers (the platform's, a shop's and one for couriers)
 * and without, and says which statements the vouchers add, Medusa's own among them.
 */
export async function benchVouchers(progress: Progress, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      purchases: { type: "string", default: "10" },
      list: { type: "boolean", default: false },
    },
  })
  const purchases = whole(values.purchases)
  await onGround(progress, async (ground) => {
    const build = thisBuild()
    const catalogue = { name: "vouchers", says: "nothing yet", fill: markFilled }
    const server = await startMeasuredServer({ ...ground, progress, catalogue, list: true }, build)
    const { variants, codes } = await stock(server, (purchases + FIRST) * 2)
    const buyer = await server.shop.aBuyer()
    const count = (title: string, used: readonly string[]) =>
      progress.step(title, () => statementsOf(server, { buyer, variants, codes: used, purchases }))
    const without = await count("Buying without vouchers", [])
    const with_three = await count("Buying with three", codes)
    await server.stop()
    progress.end()
    console.log(`\n${machineOf([build])}; one server process\n`)
    tell(without, with_three, values.list)
  })
}

async function markFilled(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query("create table bench_filled ()")
  await client.end()
}

/** Two shops with enough of one thing each, and three codes that go together. */
async function stock({ shop, seed }: MeasuredServer, pieces: number) {
  const sellers: Buyer[] = []
  const variants: string[] = []
  for (let n = 0; n < SELLERS; n++) {
    const seller = await shop.aSeller(`Toko ${n}`)
    sellers.push(seller)
    const offer = { stock: pieces }
    variants.push((await shop.aListing(seller, 150_001, offer)).variant_id)
  }
  const code = (what: string) => `${what}-${Date.now().toString(36)}`.toUpperCase()
  const [platform, shipping, own] = [code("HEMAT"), code("ONGKIR"), code("TOKO")]
  const login = seed.logins.operator
  if (!login) throw new Failure("the marketplace has no operator")
  const operator = await shop.operator(login)
  const make = (path: string, token: string, body: object) => shop.send(path, { token, body })
  await make("/admin/reluv/vouchers", operator, {
    title: "Hemat",
    effect: "percent",
    value: 7,
    code: platform,
  })
  await make("/admin/reluv/vouchers", operator, {
    title: "Ongkir",
    effect: "shipping",
    value: 50,
    code: shipping,
  })
  await make("/seller/vouchers", sellers[0]?.token ?? "", {
    title: "Toko",
    effect: "fixed",
    value: 5_001,
    code: own,
  })
  return { variants, codes: [platform, shipping, own] }
}

/** What Medusa writes into its statements, which may be cut off. */
const VALUES = /'[^']*('|$)/g

type Counted = Record<keyof typeof BUDGET, Map<string, number>>

/** Of one purchase, by the beginning of each statement. */
async function statementsOf(
  server: MeasuredServer,
  {
    buyer,
    variants,
    codes,
    purchases,
  }: { buyer: Buyer; variants: readonly string[]; codes: readonly string[]; purchases: number }
): Promise<Counted> {
  const buy = () => server.shop.buyStepByStep(buyer, variants, { codes })
  for (let n = 0; n < FIRST; n++) await buy()
  const before = await quiet(server)
  for (let n = 0; n < purchases; n++) await buy()
  const texts = difference(before.texts, (await quiet(server)).texts)
  const of = (...calls: string[]) => {
    const counts = new Map<string, number>()
    for (const [what, count] of Object.entries(texts)) {
      const [call = "", text = ""] = split(what)
      if (!calls.includes(call)) continue
      const shape = text.replace(VALUES, "'…'")
      counts.set(shape, (counts.get(shape) ?? 0) + count / purchases)
    }
    return counts
  }
  return { completion: of("complete", "payment page"), "cart read": of("cart read") }
}

function split(what: string): string[] {
  const end = what.indexOf(": ")
  return [what.slice(0, end), what.slice(end + 2)]
}

function tell(without: Counted, with_three: Counted, list: boolean): void {
  const rows = (Object.keys(BUDGET) as (keyof typeof BUDGET)[]).map((what) => {
    const [few, many] = [sum(without[what]), sum(with_three[what])]
    return { what, few, many, added: many - few, may: BUDGET[what] }
  })
  console.log(
    table(
      ["Call", "Without", "With three vouchers", "Added", "May be"],
      rows.map(({ what, few, many, added, may }) => [
        what,
        few.toFixed(1),
        many.toFixed(1),
        added.toFixed(1),
        may,
      ])
    )
  )
  for (const { what, added, may } of rows) {
    const over = added > may
    if (over) process.exitCode = 1
    if (!over && !list) continue
    console.log(`\n${over ? "✗ " : ""}${what}: what differs`)
    for (const text of new Set([...without[what].keys(), ...with_three[what].keys()])) {
      const more = (with_three[what].get(text) ?? 0) - (without[what].get(text) ?? 0)
      if (Math.abs(more) >= 0.05) console.log(`${more.toFixed(1).padStart(6)}  ${text}`)
    }
  }
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, count) => all + count, 0)
}
