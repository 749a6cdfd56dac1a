import type { ListingView } from "../../src/types/http"
import { type Answer, type Refusal, send } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { variantOf } from "../helpers/given/listings"
import type { Customer } from "../helpers/given/people"
import { openPayment, type ReadyCart } from "../helpers/given/purchases"
import { callsTo } from "../helpers/sandbox"
import { openCarts, ordersWith, reservedOf } from "../helpers/stock"
import { IS_TORTURE } from "../helpers/torture"

/** `npm run torture -- last-piece` has them all. */
const CARTS = IS_TORTURE ? 200 : 10
const ROUNDS = IS_TORTURE ? 100 : 1
const PAIRS = IS_TORTURE ? 50 : 4
const PATIENCE_MS = 30 * 60_000

afterAll(closeDatabase)

type Completion = Answer<Partial<Refusal> & { order?: { id: string; total: number } }>

describe("the last piece", () => {
  it(
    `goes to one of ${CARTS} carts completed at the same moment on two servers`,
    async () => {
      const piece = await given.aListing(await given.aSeller())
      const carts: ReadyCart[] = []
      while (carts.length < CARTS)
        carts.push(await given.aReadyCart(await given.aCustomer(), [piece]))

      const { cart, won } = await oneGets(piece, carts)

      await openPayment({ ...won, display_id: 0, cart })
      expect(await attemptsOf(carts)).toEqual([cart.payment_session_id])
      expect(await snapTransactionsOf(carts)).toEqual([`${cart.payment_session_id}-1`])
    },
    PATIENCE_MS
  )

  it(
    `goes to one of four buyers, ${ROUNDS} times`,
    async () => {
      const seller = await given.aSeller()
      const buyers: Customer[] = []
      while (buyers.length < 4) buyers.push(await given.aCustomer())
      for (let round = 0; round < ROUNDS; round++) {
        const piece = await given.aListing(seller)
        const carts = await Promise.all(buyers.map((buyer) => given.aReadyCart(buyer, [piece])))
        await oneGets(piece, carts)
      }
    },
    PATIENCE_MS
  )

  it("is one order when the same cart is completed 20 times at once and 5 times after", async () => {
    const piece = await given.aListing(await given.aSeller())
    const cart = await given.aReadyCart(await given.aCustomer(), [piece])

    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => completeOn(n % 2, cart)))
    for (let n = 0; n < 5; n++) answers.push(await completeOn(n % 2, cart))

    const [order, ...more] = await ordersWith([variantOf(piece).id])
    expect(more).toEqual([])
    expect(answers.map(({ status, body }) => [status, body.order?.id])).toEqual(
      Array(25).fill([200, order?.id])
    )
    expect(await reservedOf(variantOf(piece).id)).toEqual({ level: 1, reservations: 1 })
  })

  it(
    "is in one whole order when carts share three pieces in opposite order",
    async () => {
      const seller = await given.aSeller()
      const [one, another] = [await given.aCustomer("Sari"), await given.aCustomer("Dewi")]
      const pairs: { variants: string[]; carts: ReadyCart[] }[] = []
      for (let n = 0; n < PAIRS; n++) {
        const pieces = [
          await given.aListing(seller),
          await given.aListing(seller),
          await given.aListing(seller),
        ]
        pairs.push({
          variants: pieces.map((piece) => variantOf(piece).id).sort(),
          carts: [
            await given.aReadyCart(one, pieces),
            await given.aReadyCart(another, pieces.toReversed()),
          ],
        })
      }

      const answers = await Promise.all(
        pairs.flatMap(({ carts }) => carts.map((cart, side) => completeOn(side, cart)))
      )

      expect(answers.map(({ status }) => status).sort()).toEqual([
        ...Array(PAIRS).fill(200),
        ...Array(PAIRS).fill(400),
      ])
      const refusals = answers.filter(({ status }) => status !== 200)
      expect(new Set(refusals.map(({ body }) => body.code))).toEqual(new Set(["ORD_007"]))
      for (const { variants, carts } of pairs) {
        const orders = await ordersWith(variants)
        expect(orders.map(({ variant_ids }) => variant_ids)).toEqual([variants])
        expect(await openCarts(carts.map(({ id }) => id))).toHaveLength(1)
        for (const variant of variants) {
          expect(await reservedOf(variant)).toEqual({ level: 1, reservations: 1 })
        }
      }
    },
    PATIENCE_MS
  )
})

/** All complete at once, on two servers: one gets the piece, all others hear why not and keep their carts. */
async function oneGets(
  piece: ListingView,
  carts: readonly ReadyCart[]
): Promise<{ cart: ReadyCart; won: { id: string; total: number } }> {
  const answers = await Promise.all(carts.map((cart, n) => completeOn(n % 2, cart)))

  const refusals = answers.filter(({ status }) => status !== 200)
  expect(refusals.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
    Array(carts.length - 1).fill("400 ORD_007")
  )
  const winner = answers.findIndex(({ status }) => status === 200)
  const won = answers[winner]?.body.order
  const cart = carts[winner]
  if (!won || !cart) throw new Error("nobody got the piece")

  const variant = variantOf(piece).id
  expect(await ordersWith([variant])).toHaveLength(1)
  expect(await reservedOf(variant)).toEqual({ level: 1, reservations: 1 })
  const losers = carts.filter((one) => one !== cart).map(({ id }) => id)
  expect((await openCarts(carts.map(({ id }) => id))).sort()).toEqual(losers.sort())
  return { cart, won }
}

function completeOn(server: number, cart: ReadyCart): Promise<Completion> {
  const { token } = cart.buyer
  return send(`/store/carts/${cart.id}/complete`, { token, body: {}, server })
}

/** The payment sessions of these carts that have a row of ours for a Snap transaction. */
async function attemptsOf(carts: readonly ReadyCart[]): Promise<string[]> {
  const rows = await sql<{ payment_session_id: string }>(
    `select p.payment_session_id from reluv_payment_attempt a
     join reluv_purchase_payment p on p.id = a.purchase_payment_id
     where p.payment_session_id = any($1)`,
    [carts.map((cart) => cart.payment_session_id)]
  )
  return rows.map((row) => row.payment_session_id)
}

/** The Midtrans order ids for which Midtrans was asked to open a payment page. */
async function snapTransactionsOf(carts: readonly ReadyCart[]): Promise<string[]> {
  const calls = await callsTo("midtrans", "/snap/v1/transactions")
  const ids = calls.map(({ request }) => {
    const details = request?.transaction_details
    return typeof details === "object" && details && "order_id" in details
      ? String(details.order_id)
      : ""
  })
  return ids.filter((id) => carts.some((cart) => id.startsWith(cart.payment_session_id)))
}
