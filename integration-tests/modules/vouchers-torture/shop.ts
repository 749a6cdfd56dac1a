import { Client } from "@medusajs/framework/pg"
import { rupiah } from "../../../src/domain/money/rupiah"
import { VoucherModuleService } from "../../../src/modules/voucher/service"
import type { Actor, Sql } from "../../../src/shared/sql"
import type { Database } from "../purchase-life/database"
import { serviceOn } from "../purchase-life/services"
import { urlOf } from "../tables"

/** What a process is to do with a voucher: complete a cart, or end an order. */
export type Task =
  | { id: string; do: "buy"; voucher_id: string; buyer: string }
  | { id: string; do: "end"; order_id: string }
/** What became of a task, as the process tells it. */
export type Told = { id: string; is: "done" | "refused" }

export const AMOUNT = 10_000
const CLOCK: Actor = { type: "system", id: "torture" }

export const orderOf = (cart_id: string) => `order_of_${cart_id}`

/** The real service on a connection of its own, as every process of a shop has some. */
export async function connect(database: string) {
  const client = new Client({ connectionString: urlOf(database) })
  await client.connect()
  const sql: Sql = async <Row>(statement: string, parameters: readonly unknown[] = []) => {
    let index = 0
    const text = statement.replaceAll("?", () => `$${++index}`)
    return (await client.query({ text, values: [...parameters] })).rows as Row[]
  }
  const transaction = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    await client.query("begin")
    try {
      const result = await work(sql)
      await client.query("commit")
      return result
    } catch (error) {
      await client.query("rollback")
      throw error
    }
  }
  const vouchers = serviceOn({ sql, transaction } as Database, VoucherModuleService, {})
  return { sql, vouchers, close: () => client.end() }
}
export type Connection = Awaited<ReturnType<typeof connect>>

/** As the gate does it: the claim is one transaction, and making it the order's another. */
export async function carryOut({ vouchers }: Connection, task: Task): Promise<Told["is"]> {
  if (task.do === "end") {
    await vouchers.returnVouchers({ order_id: task.order_id, actor: CLOCK, reason: "it ended" })
    return "done"
  }
  const { id: cart_id, voucher_id, buyer } = task
  const of = "line" as const
  const shares = [{ id: "item", of, seller_id: "sel_ani", amount: rupiah(AMOUNT) }]
  try {
    await vouchers.claimVouchers({
      cart_id,
      customer_id: buyer,
      buyer_keys: [`customer:${buyer}`],
      vouchers: [{ voucher_id, code: null, amount: AMOUNT, shares }],
    })
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ORD_005") return "refused"
    throw error
  }
  const taken = new Map([[voucher_id, AMOUNT]])
  await vouchers.confirmVouchers({ cart_id, order_id: orderOf(cart_id), taken })
  return "done"
}

/** What the dead have claimed and not made an order's comes back, as repair does it. */
export async function repair({ vouchers }: Connection, cart_id: string): Promise<void> {
  await vouchers.returnVouchers({ cart_id, actor: CLOCK, reason: "its process died" })
}
