import { completePurchaseWorkflow } from "../../src/workflows/checkout/complete/complete-purchase"
import { settleCartDiscounts } from "../../src/workflows/checkout/discounts/settle-discounts"
import { openPaymentWorkflow } from "../../src/workflows/payment/open-payment"
import { createDatabase, type Database } from "./purchase-life/database"
import { stockShops } from "./purchase-life/shop"
import { noGate } from "./purchase-life/turns"
import { servicesOn, World } from "./purchase-life/world"

jest.mock("@medusajs/medusa/core-flows", () => jest.requireActual("./purchase-life/core-flows"))

/** Three of them: the platform's, a shop's and one for couriers. */
const CART = "cart_0"

describe("what vouchers cost", () => {
  let database: Database
  beforeAll(async () => {
    database = await createDatabase("reluv-voucher-cost")
  })
  afterAll(() => database.close())

  // Core inserts the discounts of the order's lines and of its couriers besides: that makes six.
  it("is four statements of ours for a purchase with three of them, its payment page included", async () => {
    const without = await statementsOfPurchase(database, "without")
    const with_three = await statementsOfPurchase(database, "with three")
    expect(with_three.uses).toBe(3)
    expect(with_three.statements - without.statements).toBeLessThanOrEqual(4)
  })
})

async function statementsOfPurchase(database: Database, vouchers: "without" | "with three") {
  await database.clear()
  await stockShops(database)
  await database.transaction(async (sql) => {
    if (vouchers === "without") await sql("delete from reluv_cart_voucher")
  })
  const counted = counting(database)
  const world = new World(counted.database, servicesOn(counted.database))
  const container = world.process(noGate)
  const [cart] = world.medusa.carts
  if (cart?.id !== CART) throw new Error("the model has other carts")
  // As it is when its buyer has looked at it, and has begun to pay.
  await settleCartDiscounts(container, CART)
  world.medusa.beginPayment(cart)

  const before = counted.statements()
  const { result } = await completePurchaseWorkflow(container).run({
    input: { cart_id: CART, customer_id: cart.customer_id },
  })
  if (result.outcome !== "ordered") throw new Error(`it is ${result.outcome}`)
  await openPaymentWorkflow(container).run({ input: result })
  const statements = counted.statements() - before
  const uses = await database.sql("select 1 from reluv_voucher_use where order_id is not null")
  return { statements, uses: uses.length }
}

/** Counts what is asked, without the beginnings and ends of transactions. */
function counting(database: Database) {
  let count = 0
  const counted = (sql: Database["sql"]): Database["sql"] => {
    return (statement, parameters) => {
      count += 1
      return sql(statement, parameters)
    }
  }
  return {
    statements: () => count,
    database: {
      ...database,
      sql: counted(database.sql),
      transaction: <T>(work: (sql: Database["sql"]) => Promise<T>) =>
        database.transaction((sql) => work(counted(sql))),
    },
  }
}
