import { setTimeout as after } from "node:timers/promises"
import { sql } from "../helpers/database"
import { eachOf } from "../helpers/each-of"
import { given } from "../helpers/given"
import { unique } from "../helpers/given/people"
import type { Order } from "../helpers/given/purchases"
import { aVoucher, usesOfVoucher } from "../helpers/given/vouchers"
import {
  killOwnServer,
  leaveOwnServer,
  passTwoMinutes,
  startOwnServer,
  useOwnServers,
} from "../helpers/own-server"
import { Roadblock } from "../helpers/roadblock"
import { IS_TORTURE } from "../helpers/torture"
import { waitUntil } from "../helpers/wait"
import { end, untilEnded } from "./vouchers/endings"
import {
  type Answered,
  ask,
  askUntilAnswered,
  bought,
  refused,
  type Wish,
  wishes,
} from "./vouchers/wishes"

/** Both act for buyers and run all jobs; the first one dies. */
const SERVERS = 2
const OFF = 10_000

/** `npm run torture -- voucher-endings` does it at the size for which nobody waits. */
const SIZE = IS_TORTURE ? { ended: 100, late: 5, kills: 10 } : { ended: 6, late: 1, kills: 2 }

/** Each test prepares a dozen purchases, and starts a server again twice. */
jest.setTimeout(IS_TORTURE ? 3_600_000 : 480_000)

beforeAll(() => useOwnServers("crash_vouchers", SERVERS))
afterAll(leaveOwnServer)

/** Asks until there is a use, or none will come back any more; a refusal is final for its key only. */
async function buyWhatComesBack(wish: Wish, allAreBack: () => Promise<boolean>): Promise<Answered> {
  for (let server = wish.server; ; server = (server + 1) % SERVERS) {
    const isLast = await allAreBack()
    const answer = await askUntilAnswered({ ...wish, key: unique(), server })
    if (answer.order || isLast) return answer
    await after(500)
  }
}

async function stopAt(wish: Wish, table: string): Promise<[Roadblock, Promise<Answered>]> {
  const roadblock = await Roadblock.beforeWritesTo(table)
  const asking = ask(wish)
  await roadblock.reached()
  return [roadblock, asking]
}

async function nothingIsHeld(): Promise<boolean> {
  return (await sql("select 1 from reluv_piece_claim where status = 'held'")).length === 0
}

/** How often each order has told that its use came back. */
async function timesGivenBack(orders: readonly Order[]): Promise<number[]> {
  const rows = await sql<{ times: number }>(
    `select count(f.id)::int as times from reluv_voucher_use u left join reluv_fact f
       on f.name = 'reluv.voucher.returned' and f.subject_id = u.voucher_id and f.data->>'cart_id' = u.cart_id
     where u.order_id = any($1) group by u.order_id`,
    [orders.map(({ id }) => id)]
  )
  return rows.map(({ times }) => times)
}

/** Starts what was killed; what it held has run out by then. */
async function restart(index = 0): Promise<void> {
  await passTwoMinutes()
  await startOwnServer(index)
}

describe("of two servers one is killed while buyers ask", () => {
  it("and a voucher of three uses is used three times, not twice and not four times", async () => {
    const { id, code } = await aVoucher({ effect: "fixed", value: OFF, quota: 3 })
    const all = await wishes(10, await given.aSeller(), code)
    const [whole, unreserved, orderless, ...late] = all
    if (!whole || !unreserved || !orderless) throw new Error("10 buyers")

    // The first server has claimed all three uses, and stops each of their purchases at another place.
    const [reservations, asked] = await stopAt({ ...whole, server: 0 }, "reservation_item")
    const confirmation = await Roadblock.onRows(
      `select 1 from reluv_piece_claim c join cart on cart.id = c.cart_id
       where cart.customer_id = $1 for update of c`,
      [whole.buyer.id]
    )
    await reservations.remove()
    await confirmation.reached()
    const [reserving, second] = await stopAt({ ...unreserved, server: 0 }, "reservation_item")
    const [ordering, third] = await stopAt({ ...orderless, server: 0 }, "order")
    expect(await usesOfVoucher(id)).toMatchObject({ counted: 3, used: 3, orders: 0 })
    const tooLate = await Promise.all(late.map((wish) => ask({ ...wish, server: 1 })))
    expect(refused(tooLate)).toEqual(Array(7).fill("ORD_005"))

    await killOwnServer()
    await Roadblock.removeAll([confirmation, reserving, ordering])
    expect(await Promise.all([asked, second, third])).toEqual(["lost", "lost", "lost"])
    await restart()
    // What can be finished is, and the rest gives its use back.
    await waitUntil(nothingIsHeld)
    expect(await usesOfVoucher(id)).toMatchObject({ counted: 1, used: 1, orders: 1 })

    // All at once, with keys of their own, and a kill as soon as the first of them is answered.
    const again = all.map((wish) => (late.includes(wish) ? { ...wish, key: unique() } : wish))
    const asking = again.map(ask)
    await Promise.race(asking)
    await killOwnServer()
    await Promise.all(asking)
    await restart()
    const answers = await Promise.all(again.map(askUntilAnswered))
    expect(bought(answers)).toHaveLength(3)
    expect(refused(answers)).toEqual(Array(7).fill("ORD_005"))
    expect(new Set(bought(answers).map(({ id }) => id)).size).toBe(3)
    expect(await usesOfVoucher(id)).toMatchObject({ counted: 3, used: 3, orders: 3 })
  })

  it("and one account uses a voucher of one use per buyer once, in whichever of its carts", async () => {
    const { id, code } = await aVoucher({ effect: "fixed", value: OFF, per_buyer: 1 })
    const all = await wishes(6, await given.aSeller(), code, await given.aCustomer())
    const asking = all.map(ask)
    await Promise.race(asking)
    await killOwnServer()
    await Promise.all(asking)
    await restart()
    const answers = await Promise.all(all.map(askUntilAnswered))
    expect(bought(answers)).toHaveLength(1)
    expect(refused(answers)).toEqual(Array(5).fill("ORD_005"))
    expect(await usesOfVoucher(id)).toMatchObject({ counted: 1, used: 1, orders: 1 })
  })

  it(`and each use of ${SIZE.ended} cancelled, expired and failed purchases comes back once, beside carts that take it again`, async () => {
    const { ended, late, kills } = SIZE
    const { id, code } = await aVoucher({ effect: "fixed", value: OFF, quota: ended })
    const seller = await given.aSeller()
    const first = bought(await eachOf(await wishes(ended, seller, code), ask))
    const others = await wishes(ended + late, seller, code)
    expect(first).toHaveLength(ended)
    expect(await usesOfVoucher(id)).toMatchObject({ counted: ended, used: ended, orders: ended })

    // One server after the other is killed while purchases end and others want what comes back.
    let killed = 0
    const killing = (async () => {
      while (killed < kills) {
        await after(500 + ((killed * 370) % 1_100))
        await killOwnServer(killed % SERVERS)
        await restart(killed % SERVERS)
        killed += 1
      }
    })()
    const ending = eachOf(first, end)
    // Beside these come back the uses of purchases whose server died over them: while a piece is held, one may.
    const allAreBack = async () =>
      killed === kills &&
      (await nothingIsHeld()) &&
      (await timesGivenBack(first)).every((times) => times > 0)
    const wanting = eachOf(others, (wish) => buyWhatComesBack(wish, allAreBack))
    await Promise.all([ending, killing])
    await untilEnded(first, passTwoMinutes)
    const answers = await wanting
    expect(bought(answers)).toHaveLength(ended)
    expect(refused(answers)).toEqual(Array(late).fill("ORD_005"))
    expect(await usesOfVoucher(id)).toMatchObject({ counted: ended, used: ended, orders: ended })
    expect(await timesGivenBack(first)).toEqual(first.map(() => 1))
    if (IS_TORTURE) console.log(JSON.stringify({ ...SIZE, killed }))
  })
})
