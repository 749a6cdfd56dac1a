import { isDeepStrictEqual } from "node:util"
import type { Finding } from "../../src/workflows/payment/inspect-transaction"
import { LIVES } from "../fixtures/midtrans"
import type { Body, End, VendorBody } from "../fixtures/midtrans/body"
import { closeDatabase, sql, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { type Order, openPayment, paymentOf, sellerOrdersOf } from "../helpers/given/purchases"
import { midtrans } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

/** Purchases that live at the same time: one after the other would take minutes. */
const AT_ONCE = 4

type Row = VendorBody & { of: string }
type Seen = { end: End; shown: Body }

// Each life is one purchase, and its bodies come one after the other; the tests then say where each led.
const lives = LIVES.map(({ of, bodies }) => bodies.map((body): Row => ({ of, ...body })))
const played = new Map<Row, Seen | Error>()

beforeAll(async () => {
  const seller = await given.aSeller()
  const buyer = await given.aCustomer()
  const listing = await given.aListing(seller, { stock: lives.length })
  const waiting = [...lives]
  const player = async () => {
    for (let life = waiting.shift(); life; life = waiting.shift()) {
      const order = await given.anUnpaidOrder(buyer, [listing])
      const { snap_token } = await openPayment(order)
      for (const row of life) {
        played.set(row, await play(row, order, snap_token).catch((error: Error) => error))
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, player))
})

it.each(lives.flat())("$of: $says", (row) => {
  const seen = played.get(row)
  if (!seen || seen instanceof Error) throw seen ?? new Error("it was not played")
  expect(seen.end).toEqual(row.end)
  if (row.shows) expect(seen.shown).toMatchObject(row.shows)
})

/** Brings the sandbox's transaction where the body has it, sends the body, and looks what came of it. */
async function play(row: Row, order: Order, snapToken: string): Promise<Seen> {
  for (const [action, payment] of row.after) {
    await midtrans.act(snapToken, action, { ...payment, notify: false })
  }
  const { order_id, transactions } = await midtrans.order(snapToken)
  const transaction = transactions.at(-1)
  const body = filled(row.body, { order_id, ...transaction })
  if (transaction && row.end.message !== "kept") {
    const fields = { ...difference(transaction, body), ...filled(row.status ?? {}, transaction) }
    const told = await midtrans.act(transaction.transaction_id, "describe", { fields })
    const expected = row.status?.transaction_status ?? row.body.transaction_status
    expect(told.transaction?.transaction_status).toBe(expected)
  }

  const [sent] = await midtrans.notify({ body })
  expect(sent?.status).toBe(200)
  const message = await untilFinished(order_id, sent?.body)

  const read = async (): Promise<Seen> => {
    const [payment, parts, tasks, refunds] = await Promise.all([
      paymentOf(order),
      sellerOrdersOf(order),
      sql<{ kind: NonNullable<End["task"]> }>(
        `select distinct kind from reluv_operator_task where transaction_id = $1 and status = 'open'`,
        [transaction?.transaction_id ?? ""]
      ),
      sqlOne<{ booked: number }>(
        `select count(*)::int as booked from reluv_purchase_refund
         where order_id = $1 and status = 'done'`,
        [order.id]
      ),
    ])
    const [part, ...others] = parts
    if (!part || others.length > 0) throw new Error(`${parts.length} seller orders`)
    if (tasks.length > 1) throw new Error(`${tasks.length} kinds of tasks about one transaction`)
    const end: End = {
      payment: payment.status,
      seller_order: part.status,
      ...message,
      task: tasks[0]?.kind ?? null,
      refunds: refunds.booked,
    }
    return { end, shown: payment }
  }
  // Only refunds are booked after the message is done: by a job, every ten seconds.
  const there = async () => {
    const seen = await read()
    return isDeepStrictEqual(seen.end, row.end) ? seen : null
  }
  return row.end.refunds > 0 ? waitUntil(there).catch(read) : read()
}

/** Puts what the transaction says in place of `{field}`; what it does not say is left out. */
function filled(body: Body, facts: Body): Body {
  const text = JSON.stringify(body, (_key, value: unknown) => {
    const field = typeof value === "string" ? /^\{(\w+)\}$/.exec(value)?.[1] : undefined
    return field === undefined ? value : facts[field]
  })
  return JSON.parse(text) as Body
}

/** Decided by the sandbox, as a consequence of what was done. */
const OF_THE_SANDBOX = new Set([
  "order_id",
  "transaction_id",
  "gross_amount",
  "status_code",
  "status_message",
  "transaction_status",
  "signature_key",
  "refund_amount",
  "refund_key",
  "refunds",
  "token",
  "method",
])

/** What the transaction has to say otherwise so that GET status has the fields of the body; null: not at all. */
function difference(transaction: Body, body: Body): Body {
  const keys = [...new Set([...Object.keys(transaction), ...Object.keys(body)])]
  return Object.fromEntries(
    keys
      .filter((key) => !OF_THE_SANDBOX.has(key) && !isDeepStrictEqual(transaction[key], body[key]))
      .map((key) => [key, body[key] ?? null])
  )
}

/** Waits until the inbox is done with exactly this body. */
async function untilFinished(
  orderId: string,
  body: Body | null | undefined
): Promise<Pick<End, "message" | "decision">> {
  const message = await waitUntil(
    async () => {
      const messages = await sql<{
        status: "received" | "processing" | "done" | "task" | "dead"
        outcome: string | null
        body: string
      }>(
        `select status, outcome, body from reluv_webhook_message
         where vendor = 'midtrans' and (subject = $1 or (subject = 'unknown' and body like $2))`,
        [orderId, `%${orderId}%`]
      )
      const [found] = messages.filter((kept) => isDeepStrictEqual(JSON.parse(kept.body), body))
      return found && found.status !== "received" && found.status !== "processing"
        ? { status: found.status, outcome: found.outcome }
        : null
    },
    { message: `the inbox is not done with a body about ${orderId}` }
  )
  const { status, outcome } = message
  if (outcome === "unknown shape, not acted on") return { message: "kept", decision: null }
  if (status === "dead") throw new Error(`the message is dead: ${outcome}`)
  return { message: status, decision: outcome?.split(":")[0] as Finding["decision"] }
}
