import { readFile } from "node:fs/promises"
import { setTimeout as after } from "node:timers/promises"
import { sql } from "../helpers/database"
import { tablesThatSay } from "../helpers/dump"
import { aRichShop, balanceOf } from "../helpers/given/earnings"
import { type Seller, theOperator, unique } from "../helpers/given/people"
import * as own from "../helpers/own-server"
import { randomOf } from "../helpers/random"
import { Roadblock } from "../helpers/roadblock"
import { type Fault, fault, iris, noFaults } from "../helpers/sandbox"
import { testServers } from "../helpers/servers"
import { IS_TORTURE } from "../helpers/torture"
import { waitUntil } from "../helpers/wait"
import {
  approve,
  askFor,
  askUntilAnswered,
  payoutsIn,
  payWhatIsReleased,
  sendThroughGateway,
  silence,
  untilPaid,
} from "./payouts/acts"
import { expectBalancedBooks } from "./payouts/books"
import { PLACES } from "./payouts/places"

/** `npm run torture -- payouts` does it at the size for which nobody waits. */
const SIZE = IS_TORTURE
  ? { servers: 2, shops: 10, requests: 300, clients: 10, kills: 40 }
  : { servers: 1, shops: 2, requests: 10, clients: 4, kills: 2 }
const EARNED = 1_000_000
/** Whom the money of `aRichShop` goes to. */
const HOLDER = "ANI LESTARI"
const NUMBER = "1234567890"
const PATIENCE_MS = 60 * 60_000
const SEED = Number(process.env.FAST_CHECK_SEED || 20_261_129)
/** Longer than a test: banks move when the test says so. */
const NEVER_MS = 24 * 3_600_000

beforeAll(async () => {
  await own.useOwnServers("crash_payouts", SIZE.servers)
  // Asked for before anything dies. Each notification comes twice.
  await theOperator()
  await iris.behave({ iris_step_ms: NEVER_MS, iris_repeat: 2 })
})
afterAll(own.leaveOwnServer)

/** What a round stops at once does not stand in each other's way. */
const ROUNDS: (readonly [keyof typeof PLACES, keyof typeof PLACES])[] = [
  ["between the intent and the call", "before a request was written"],
  ["when the gateway had it, before its answer", "before it was written that it is sent"],
  [
    "when the gateway had released it, before its answer",
    "between the word of the bank and the ledger",
  ],
]

it.each(ROUNDS)(
  "whose server was killed %s, and %s, is paid once",
  async (one, other) => {
    const shop = await aRichShop(EARNED)
    const neighbour = await aRichShop(EARNED)
    const shops = [shop, neighbour]
    const ready = [await PLACES[one](shop, 400_000), await PLACES[other](neighbour, 400_000)]
    const roadblocks: Roadblock[] = []
    for (const { stop } of ready) {
      const roadblock = await stop()
      if (roadblock) roadblocks.push(roadblock)
    }
    await own.killOwnServers()
    await Roadblock.removeAll(roadblocks)
    await noFaults()
    await own.passTwoMinutes()
    await own.startOwnServers()

    const ids: string[] = []
    for (const { again } of ready) ids.push(await again())
    await untilPaid(ids)
    await expectBalancedBooks(shops, EARNED)
    for (const each of shops)
      expect(await balanceOf(each)).toMatchObject({ available: 600_000, in_payout: 0 })
  },
  PATIENCE_MS
)

it(
  "of a hundred requests at once for all that a shop has one is accepted",
  async () => {
    const shop = await aRichShop(EARNED)
    const asking = Array.from({ length: 100 }, (_, n) =>
      askFor(shop, EARNED, unique(), n % SIZE.servers)
    )
    const answers = await Promise.all(asking)
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused.map(({ body }) => body.code)).toEqual(Array(99).fill("PAYOUT_TOO_MUCH"))
    expect(await balanceOf(shop)).toMatchObject({ available: 0, in_payout: EARNED })
    await expectBalancedBooks([shop], EARNED)
  },
  PATIENCE_MS
)

it(
  `nobody is paid twice in ${SIZE.requests} requests at a gateway that duplicates, delays and loses, while servers are killed ${SIZE.kills} times`,
  async () => {
    const random = randomOf(SEED)
    const shops = await Promise.all(Array.from({ length: SIZE.shops }, () => aRichShop(EARNED)))
    const life = { answered: 0, killed: 0, over: false }
    const others = [operate(random, life), bank(random, life), mislead(random, life), age(life)]
    const troubling = trouble(random, life)
    const wanted = Array.from({ length: SIZE.requests }, (_, n) => shops[n % shops.length])
    await Promise.all(
      Array.from({ length: SIZE.clients }, async () => {
        for (let shop = wanted.pop(); shop; shop = wanted.pop()) await ask(shop, random, life)
      })
    )
    await troubling
    life.over = true
    await Promise.all(others)

    // Nothing is wrong any more, and all that was asked for comes to its end.
    await noFaults()
    await iris.behave({ iris_notifications: true })
    // What it kept to itself it tells at last: of what came back after it was paid nobody asks any more.
    for (const { reference_no } of await iris.payouts()) await iris.notify(reference_no)
    await waitUntil(
      async () => {
        await own.passTwoMinutes()
        await payWhatIsReleased()
        await operateOnce(random)
        const open = await payoutsIn(["requested", "approved", "sent", "failed"])
        return open.length === 0 && (await areAllHeard())
      },
      { intervalMs: 1_500, message: "not all payouts have ended" }
    )
    await expectBalancedBooks(shops, EARNED)
    expect(life.killed).toBe(SIZE.kills)
    const ended = await sql(
      "select status, count(*)::int from reluv_payout group by status order by status"
    )
    if (IS_TORTURE) console.log(JSON.stringify({ seed: SEED, ...life, ended }))
  },
  PATIENCE_MS
)

it("in a dump of the database and in what the servers have logged nobody reads an account number", async () => {
  const [holders, numbers] = [
    await tablesThatSay(HOLDER),
    await tablesThatSay(...asWritten(NUMBER)),
  ]
  expect(holders).toEqual(["reluv_bank_account"])
  expect(numbers).toEqual([])
  for (const { log } of testServers().servers)
    expect(await readFile(log, "utf8")).not.toContain(NUMBER)
})

/** A number as a dump may say it: plain, within bytes, or in base64. */
function asWritten(number: string): string[] {
  const bytes = Buffer.from(number)
  return [number, bytes.toString("hex"), bytes.toString("base64").replace(/.?=*$/, "")]
}

/** Whether all that the gateway told is worked off. */
async function areAllHeard(): Promise<boolean> {
  const waiting = await sql(
    "select 1 from reluv_webhook_message where vendor = 'iris' and status in ('received', 'processing') limit 1"
  )
  return waiting.length === 0
}

type Life = { answered: number; killed: number; over: boolean }
type Random = () => number

async function ask(shop: Seller, random: Random, life: Life): Promise<void> {
  const amount = 10_000 + Math.floor(random() * 60_000)
  await askUntilAnswered(shop, amount, unique())
  life.answered += 1
  await after(random() * 2_000)
}

/** Agrees to what is asked for, sends it, and sends what failed again or gives it back. */
async function operate(random: Random, life: Life): Promise<void> {
  while (!life.over) {
    await operateOnce(random).catch(silence)
    await after(200)
  }
}

async function operateOnce(random: Random): Promise<void> {
  const server = Math.floor(random() * SIZE.servers)
  for (const id of await payoutsIn(["requested"])) await approve(id, server)
  const ready = await payoutsIn(["approved", "failed"])
  if (ready.length > 0) await sendThroughGateway(ready, server)
}

/** Pays or fails to, and of what it paid takes a tenth back. */
async function bank(random: Random, life: Life): Promise<void> {
  const settled = new Set<string>()
  while (!life.over) {
    for (const { reference_no, status } of await iris.payouts()) {
      const luck = random()
      if (status === "approved" && luck < 0.5) await iris.say(reference_no, "processed")
      if (status === "processed" && luck < 0.5)
        await iris.say(reference_no, luck < 0.15 ? "failed" : "completed")
      if (status !== "completed" || settled.has(reference_no)) continue
      settled.add(reference_no)
      if (luck < 0.1) await iris.say(reference_no, "failed")
    }
    await after(300)
  }
}

/** One bad moment of the gateway after the other; for a while it does not tell anything either. */
async function mislead(random: Random, life: Life): Promise<void> {
  const bad: (() => Partial<Fault>)[] = [
    () => ({ status: 503 }),
    () => ({ disconnect: true }),
    () => ({ disconnect: true, after: true }),
    () => ({ status: 500, after: true }),
    () => ({ latency_ms: 200 + random() * 1_500 }),
    () => ({ latency_ms: 200 + random() * 1_500, after: true }),
  ]
  while (!life.over) {
    const one = bad[Math.floor(random() * bad.length)]
    await fault({ vendor: "iris", times: 1, ...one?.() })
    await iris.behave({ iris_notifications: random() < 0.7 })
    await after(300 + random() * 700)
  }
}

/** Nobody waits for what is due in some minutes. */
async function age(life: Life): Promise<void> {
  while (!life.over) {
    await after(1_500)
    await own.passTwoMinutes()
  }
}

async function trouble(random: Random, life: Life): Promise<void> {
  for (let kill = 1; kill <= SIZE.kills; kill++) {
    const index = Math.floor(random() * SIZE.servers)
    // In the middle of whatever it does, which is something else each time.
    await after(1_000 + random() * 3_000)
    await own.killOwnServer(index)
    life.killed += 1
    await own.startOwnServer(index)
  }
}
