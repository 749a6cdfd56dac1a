import { Modules } from "@medusajs/framework/utils"
import * as fc from "fast-check"
import { MOST_OPEN } from "../../src/domain/offer/offer"
import { settleOffers } from "../../src/workflows/offer/settle-offer"
import { type House, openHouse } from "./house"
import { history, type Turn } from "./offers/history"
import { Life } from "./offers/life"
import { OfferWorld } from "./offers/world"
import { cloneTables } from "./tables"

jest.mock("@medusajs/medusa/core-flows", () => jest.requireActual("./offers/core-flows"))
// Cards are drawn from Medusa's products, which this world has none of.
jest.mock("../../src/workflows/listing-card/write-cards", () => ({ writeCards: async () => 0 }))

const RUNS = Number(process.env.FAST_CHECK_RUNS ?? 60)
const SEED =
  process.env.FAST_CHECK_SEED === "random"
    ? Date.now() % 2 ** 31
    : Number(process.env.FAST_CHECK_SEED || 20_261_130)
const DATABASE = `offers_${process.env.JEST_WORKER_ID ?? "1"}`

let house: House
let world: OfferWorld

beforeAll(async () => {
  jest.spyOn(console, "log").mockReturnValue(undefined)
  await cloneTables(DATABASE)
  house = await openHouse(
    DATABASE,
    { emit: async () => undefined },
    { [Modules.PRICING]: "@medusajs/pricing" }
  )
  world = new OfferWorld(house)
})
afterAll(() => house.close())

it(`agreed prices are just their buyer's, once and in time, in ${RUNS} histories of offers, purchases, expiries and deaths`, async () => {
  const seen: Record<string, number> = {}
  let agreed = 0
  await fc.assert(
    fc.asyncProperty(history, async (turns) => {
      const life = await live(turns)
      for (const [what, count] of Object.entries(life.seen)) seen[what] = (seen[what] ?? 0) + count
      agreed += life.sales.filter(({ offers }) => offers.length > 0).length
    }),
    { numRuns: RUNS, seed: SEED }
  )
  // What never happened was not tried.
  const needed = ["offer", "answer", "withdraw", "checkout", "pay", "end", "job", "repair"]
  expect(Object.keys(seen)).toEqual(expect.arrayContaining(needed))
  expect(Object.keys(seen)).toEqual(expect.arrayContaining(["ORD_007"]))
  // Told with what else happened, should it be too little.
  expect({ ...seen, agreed: agreed > 3 }).toEqual({ ...seen, agreed: true })
}, 600_000)

async function live(turns: readonly Turn[]): Promise<Life> {
  await world.open()
  const life = new Life(world)
  try {
    for (const { at_once, hours } of turns) {
      await Promise.all(at_once.map((one) => life.happen(one)))
      life.wrongs.push(...(await wrongsAtAnyTime()))
      if (life.wrongs.length > 0) break
      if (hours > 0) {
        life.log.push(`${hours} hours go by`)
        await world.pass(hours)
      }
    }
    if (life.wrongs.length === 0) life.wrongs.push(...(await wrongsAtRest(life)))
  } catch (error) {
    life.wrongs.push(String(error))
  }
  if (life.wrongs.length > 0)
    throw new Error([...life.wrongs, "", "The log:", ...life.log].join("\n"))
  return life
}

async function wrongsAtAnyTime(): Promise<string[]> {
  const crowded = await world.rows<{ customer_id: string }>(
    `select o.customer_id from reluv_offer o join reluv_offer_piece p on p.offer_id = o.id
     where o.status in ('open', 'countered') and o.expires_at > now()
     group by o.customer_id, p.listing_id having count(*) > ?`,
    [MOST_OPEN]
  )
  const twice = await world.rows<{ customer_id: string }>(
    `select o.customer_id from reluv_offer o join reluv_offer_piece p on p.offer_id = o.id
     where o.status = 'accepted' and o.valid_until > now()
     group by o.customer_id, p.variant_id having count(*) > 1`
  )
  return [
    ...crowded.map(({ customer_id }) => `${customer_id} has too many offers open`),
    ...twice.map(({ customer_id }) => `${customer_id} has two prices of one piece`),
  ]
}

/** Jobs have done all there is to do: prices that hold are Medusa's, and no others; in the end there are none. */
async function wrongsAtRest(life: Life): Promise<string[]> {
  await life.repair()
  // What somebody died over is left to the job.
  await world.rows(
    `update reluv_offer set settle_at = settle_at - interval '2 minutes' where settle_at is not null`
  )
  await comeToRest()
  const wrongs = await listsUnlike(`status = 'accepted'`)
  await world.pass(200)
  await comeToRest()
  const open = await world.rows<{ id: string; status: string }>(
    `select id, status from reluv_offer where status in ('open', 'countered', 'accepted') or settle_at is not null`
  )
  wrongs.push(...open.map(({ id, status }) => `${id} is ${status} for ever`))
  wrongs.push(...(await listsUnlike("false")))
  const claimed = await world.rows<{ variant_id: string }>(
    `select p.variant_id from reluv_piece p where claimed <> (
       select coalesce(sum(quantity), 0) from reluv_piece_claim c
       where c.variant_id = p.variant_id and c.status <> 'released')`
  )
  return [...wrongs, ...claimed.map(({ variant_id }) => `${variant_id} is counted wrong`)]
}

async function comeToRest(): Promise<void> {
  for (let round = 0; round < 10; round++) {
    if ((await settleOffers(world.container, { most: 200 })) === 0) return
  }
  throw new Error("the job of offers never comes to rest")
}

async function listsUnlike(priced: string): Promise<string[]> {
  const rows = await world.rows<{ id: string; lists: number; wanted: number }>(
    `select o.id, (${priced})::int as wanted, (
       select count(*)::int from price_list l where l.description = 'Reluv ' || o.id and l.deleted_at is null
     ) as lists from reluv_offer o`
  )
  return rows
    .filter(({ lists, wanted }) => lists !== wanted)
    .map(({ id, lists, wanted }) => `${id} has ${lists} price lists, not ${wanted}`)
}
