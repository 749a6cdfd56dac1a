import type { ListingView } from "../../src/types/http"
import { closeDatabase, sqlOne } from "../helpers/database"
import { given } from "../helpers/given"
import { untilPayment } from "../helpers/given/endings"
import type { Customer } from "../helpers/given/people"
import {
  type Order,
  openPayment,
  paymentOf,
  sellerOrdersOf,
  untilPaid,
} from "../helpers/given/purchases"
import { midtrans } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

type Method = { payment_type: string; bank?: string; store?: string }

/** What the buyer is told after choosing the method, if anything has to be known to pay. */
const METHODS: [string, Method, string[]][] = [
  ["a card", { payment_type: "credit_card" }, []],
  ["BCA virtual account", { payment_type: "bank_transfer", bank: "bca" }, ["va_numbers"]],
  ["BNI virtual account", { payment_type: "bank_transfer", bank: "bni" }, ["va_numbers"]],
  ["BRI virtual account", { payment_type: "bank_transfer", bank: "bri" }, ["va_numbers"]],
  ["CIMB virtual account", { payment_type: "bank_transfer", bank: "cimb" }, ["va_numbers"]],
  ["Permata virtual account", { payment_type: "bank_transfer", bank: "permata" }, ["va_numbers"]],
  ["Mandiri bill", { payment_type: "echannel" }, ["bill_key", "biller_code"]],
  ["QRIS", { payment_type: "qris" }, []],
  ["GoPay", { payment_type: "gopay" }, []],
  ["ShopeePay", { payment_type: "shopeepay" }, []],
  ["DANA", { payment_type: "dana" }, []],
  ["OVO", { payment_type: "ovo" }, []],
  ["Indomaret", { payment_type: "cstore", store: "indomaret" }, ["payment_code", "store"]],
  ["Alfamart", { payment_type: "cstore", store: "alfamart" }, ["payment_code", "store"]],
  ["Akulaku", { payment_type: "akulaku" }, []],
  ["Kredivo", { payment_type: "kredivo" }, []],
]

let buyer: Customer
let listing: ListingView

beforeAll(async () => {
  buyer = await given.aCustomer()
  listing = await given.aListing(await given.aSeller(), { stock: METHODS.length + 1 })
})

async function anOrder(): Promise<{ order: Order; snap_token: string }> {
  const order = await given.anUnpaidOrder(buyer, [listing])
  return { order, snap_token: (await openPayment(order)).snap_token }
}

it.each(METHODS)(
  "%s: chosen, shown to the buyer, paid, and paid once",
  async (_name, method, told) => {
    const { order, snap_token } = await anOrder()
    if (method.payment_type !== "credit_card") {
      await midtrans.act(snap_token, "choose", method)
      const shown = await waitUntil(async () => {
        const payment = await paymentOf(order)
        return payment.payment_type === method.payment_type ? payment : null
      })
      expect(shown.status).toBe("pending")
      for (const key of told) expect(shown).toHaveProperty(key)
    }
    const { order_id } = await midtrans.act(snap_token, "pay", method)
    expect((await untilPaid(order)).payment_type).toBe(method.payment_type)

    await midtrans.notify({ order_id, repeat: 3, shuffle: true })
    expect((await untilPayment(order, "paid")).status).toBe("paid")
    expect((await sellerOrdersOf(order)).map(({ status }) => status)).toEqual(["paid"])
    const captured = await sqlOne<{ captures: number; amount: number }>(
      `select count(*)::int as captures, sum(c.amount)::float8 as amount from capture c
     join payment p on p.id = c.payment_id
     join reluv_purchase_payment pp on pp.payment_session_id = p.payment_session_id
     where pp.order_id = $1 and c.deleted_at is null`,
      [order.id]
    )
    expect(captured).toEqual({ captures: 1, amount: order.total })
  }
)

it("a notification of an unknown shape is kept, answered, and pays nothing", async () => {
  const { order } = await anOrder()
  const marker = `shape-${order.id}`
  const [sent] = await midtrans.notify({
    body: { event_name: "surprise", transaction: { id: marker } },
    sign: false,
  })
  expect(sent?.status).toBe(200)
  const kept = await sqlOne<{ status: string; outcome: string }>(
    `select status, outcome from reluv_webhook_message where body like $1`,
    [`%${marker}%`]
  )
  expect(kept).toEqual({ status: "done", outcome: "unknown shape, not acted on" })
  expect((await paymentOf(order)).status).toBe("pending")
})
