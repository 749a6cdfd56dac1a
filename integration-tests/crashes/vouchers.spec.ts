import type { ListingView } from "../../src/types/http"
import { sql } from "../helpers/database"
import { given } from "../helpers/given"
import { buyAtOnce } from "../helpers/given/one-request"
import { type Customer, type Seller, unique } from "../helpers/given/people"
import { aVoucher, usesOfVoucher } from "../helpers/given/vouchers"
import {
  killOwnServer,
  leaveOwnServer,
  passTwoMinutes,
  startOwnServer,
  useOwnServers,
} from "../helpers/own-server"
import { Roadblock } from "../helpers/roadblock"
import { waitUntil } from "../helpers/wait"

/** Both act for buyers and run all jobs; the first one dies. */
const SERVERS = 2
const OFF = 10_000

/** Each test prepares a dozen purchases, and starts a server again twice. */
jest.setTimeout(480_000)

beforeAll(() => useOwnServers("crash_vouchers", SERVERS))
afterAll(leaveOwnServer)

/** Somebody who wants a piece with a voucher, once however often they ask. */
type Wish = { buyer: Customer; piece: ListingView; code: string; key: string; server: number }
type Answered = "lost" | { status: number; code?: string; order_id?: string; total?: number }

async function wishes(count: number, seller: Seller, code: string, buyer?: Customer) {
  const all: Wish[] = []
  for (let n = 0; n < count; n++) {
    const piece = await given.aListing(seller)
    all.push({
      buyer: buyer ?? (await given.aCustomer()),
      piece,
      code,
      key: unique(),
      server: n % SERVERS,
    })
  }
  return all
}

async function ask({ buyer, piece, code, key, server }: Wish): Promise<Answered> {
  try {
    const { status, body } = await buyAtOnce(buyer, [piece], { voucher_codes: [code], key, server })
    return { status, code: body.code, order_id: body.order?.id }
  } catch {
    return "lost"
  }
}

/** As a storefront whose request was lost does: with its key, until there is an answer. */
async function askUntilAnswered(wish: Wish) {
  return waitUntil(async () => {
    const answer = await ask(wish)
    return answer !== "lost" && answer.code !== "CHECKOUT_IN_PROGRESS" && answer
  })
}

const bought = (answers: readonly Answered[]) =>
  answers.flatMap((answer) => (answer !== "lost" && answer.status === 201 ? [answer] : []))
const refused = (answers: readonly Answered[]) =>
  answers.flatMap((answer) => (answer !== "lost" && answer.status === 400 ? [answer.code] : []))

async function stopAt(wish: Wish, table: string): Promise<[Roadblock, Promise<Answered>]> {
  const roadblock = await Roadblock.beforeWritesTo(table)
  const asking = ask(wish)
  await roadblock.reached()
  return [roadblock, asking]
}

async function nothingIsHeld(): Promise<boolean> {
  return (await sql("select 1 from reluv_piece_claim where status = 'held'")).length === 0
}

/** Starts what was killed; what it held has run out by then. */
async function restart(): Promise<void> {
  await passTwoMinutes()
  await startOwnServer()
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
    expect(new Set(bought(answers).map(({ order_id }) => order_id)).size).toBe(3)
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
})
