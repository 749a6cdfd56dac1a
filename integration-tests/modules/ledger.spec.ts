import type { MedusaContainer } from "@medusajs/framework/types"
import { OPERATOR_TASK_MODULE } from "../../src/modules/operator-task"
import bookAllPurchases from "../../src/scripts/book-purchases"
import { auditAndTell, auditLedger } from "../../src/workflows/wallet/audit-ledger"
import { bookPurchases } from "../../src/workflows/wallet/book-purchases"
import { type House, openHouse } from "./house"
import { cloneTables } from "./tables"

const DATABASE = `ledger_${process.env.JEST_WORKER_ID ?? "1"}`

let house: House
let container: MedusaContainer

type Connection = { raw<Row>(sql: string): Promise<{ rows: Row[] }> }
const run = async <Row>(statement: string) =>
  (await container.resolve<Connection>("__pg_connection__").raw<Row>(statement)).rows

beforeAll(async () => {
  await cloneTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
  container = house.container
  // Purchases from before the ledger, in all kinds of states.
  await run(
    `insert into reluv_purchase_payment (id, order_id, amount, status, expires_at, paid_by)
     select 'ppay_' || n, 'order_' || lpad(n::text, 4, '0'), 112000, 'paid', now(), 'trx_' || n
     from generate_series(1, 450) n`
  )
  await run(
    `insert into reluv_seller_order (id, number, order_id, seller_id, status, item_total, shipping_total,
       discount_total, total, paid_at, refund_due)
     select 'sord_' || n, 'REL-' || n, 'order_' || lpad(n::text, 4, '0'), 'sel_' || n % 7, status, 100000, 12000, 0,
       112000, now(), case when status in ('cancelled', 'refunded') then 112000 end
     from (select n, (array['paid', 'shipped', 'completed', 'cancelled', 'refunded'])[1 + n % 5] as status
           from generate_series(1, 450) n) n`
  )
})

afterAll(() => house.close())

const openTasks = () =>
  container
    .resolve(OPERATOR_TASK_MODULE)
    .listOperatorTasks({ kind: "ledger_wrong", status: "open" }, { select: ["id", "reason"] })

it("asks a person about the first row that is wrong, and no longer once it is right", async () => {
  const audit = await auditAndTell(container)

  expect(audit.wrongs[0]).toEqual({
    at: "payment_taken:ppay_1",
    says: expect.stringContaining("it is missing") as string,
  })
  expect(await openTasks()).toEqual([
    expect.objectContaining({ reason: expect.stringContaining("payment_taken:ppay_1") as string }),
  ])

  const some = await bookPurchases(container, { most: 200 })
  expect(some).toMatchObject({ checked: 200, next: "order_0200" })
  await bookAllPurchases({ container })

  expect(await auditAndTell(container)).toEqual({ checked: 450, next: null, wrongs: [] })
  expect(await openTasks()).toEqual([])
})

it("adds nothing when it is repeated, nor when two do it at once", async () => {
  await Promise.all([bookPurchases(container), bookPurchases(container)])

  expect(await bookPurchases(container)).toEqual({ checked: 450, booked: 0, next: null })
  expect((await auditLedger(container)).wrongs).toEqual([])
})

it("tells what lies where, to the rupiah", async () => {
  await bookPurchases(container)
  const sums = await run<{ account: string; total: string }>(
    `select account, sum(amount)::text as total from reluv_ledger_entry group by account order by account`
  )
  expect(Object.fromEntries(sums.map(({ account, total }) => [account, Number(total)]))).toEqual({
    gateway: -450 * 112_000,
    purchase: 0,
    seller_held: 180 * 100_000,
    shipping: 180 * 12_000,
    refund_owed: 180 * 112_000,
    seller_available: 90 * 100_000,
    courier: 90 * 12_000,
  })
})
