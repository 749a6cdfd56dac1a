import type { OperatorPurchaseView, SellerOrderRow, TaskView } from "../../src/types/http"
import { call, send } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import type { Customer, Seller } from "../helpers/given/people"
import type { PaidOrder } from "../helpers/given/purchases"
import { untilRefund } from "../helpers/given/refunds"
import { waitUntil } from "../helpers/wait"

/** The second server is that of a team of one; see scripts/lib/test-servers.ts. */
const TEAM_OF_ONE = 1

let operator: string
let seller: Seller
let buyer: Customer
let order: PaidOrder
let waybill: string

beforeAll(async () => {
  operator = await given.theOperator()
  seller = await given.aSeller()
  buyer = await given.aCustomer("Wulan")
  order = await given.aPaidOrder(buyer, [await given.aListing(seller)])
  const { order: shipped } = await call<{ order: { waybill_id: string } }>(
    `/seller/orders/${part().id}/ship`,
    { token: seller.token, body: {} }
  )
  waybill = shipped.waybill_id
})
afterAll(closeDatabase)

describe("an operator who is told a number", () => {
  it.each([
    ["the number of a seller order", () => part().number],
    ["the same in small letters, with a space", () => ` ${part().number.toLowerCase()}`],
    ["a waybill", () => waybill],
    ["the number of an order", () => String(order.display_id)],
    ["the same with its sign", () => `#${order.display_id}`],
  ])("finds the seller order by %s", async (_, number) => {
    const found = await search(number())
    expect(found).toEqual([
      expect.objectContaining({
        id: part().id,
        number: part().number,
        order_display_id: order.display_id,
        seller: expect.objectContaining({ name: seller.seller.name }),
        waybill_id: waybill,
      }),
    ])
  })

  it.each(["REL-1999-000001", "%", "_", "999999999"])("finds nothing by %s", async (number) => {
    expect(await search(number)).toEqual([])
  })

  it("learns who bought, and where it goes", async () => {
    const { purchase } = await call<{ purchase: OperatorPurchaseView }>(
      `/admin/reluv/orders/${order.id}`,
      { token: operator }
    )
    expect(purchase).toMatchObject({
      display_id: order.display_id,
      total: order.total,
      buyer: { name: "Wulan Wulandari", email: buyer.email, has_account: true, orders: 1 },
      ships_to: { name: "Wulan Wulandari", city: "Jakarta Pusat" },
    })
    const missing = await send("/admin/reluv/orders/order_none", { token: operator })
    expect([missing.status, missing.body.code]).toEqual([404, "ORD_001"])
  })
})

describe("a transfer by hand", () => {
  it("waits for a colleague, and says so; a team of one confirms it alone", async () => {
    const sold = await given.aPaidOrder(buyer, [await given.aListing(seller)])
    const [{ id, number } = { id: "", number: "" }] = sold.seller_orders
    await call(`/admin/reluv/seller-orders/${id}/cancel`, {
      token: operator,
      body: { note: "hilang di gudang" },
    })
    const refund = await untilRefund(sold, "awaiting_transfer")
    const path = `/admin/reluv/refunds/${refund.id}`
    expect(await taskOf(number)).toMatchObject({
      actions: ["record_transfer", "drop"],
      waits_for: null,
    })
    await call(`/store/orders/${sold.id}/refund-account`, {
      token: buyer.token,
      body: { bank: "BCA", account_number: "1234567890", account_name: "Wulan" },
    })
    await call(`${path}/record-transfer`, { token: operator, body: { proof: "BCA ref 77" } })

    expect(await taskOf(number)).toMatchObject({
      actions: ["reject_transfer"],
      waits_for: "another_operator",
    })
    expect(await taskOf(number, TEAM_OF_ONE)).toMatchObject({
      actions: ["confirm", "reject_transfer"],
      waits_for: null,
    })
    await call(`${path}/confirm`, { token: operator, body: {}, server: TEAM_OF_ONE })
    await untilRefund(sold, "done")
  })
})

function part() {
  const [found] = order.seller_orders
  if (!found) throw new Error("the order has no part")
  return found
}

async function search(number: string): Promise<SellerOrderRow[]> {
  const { seller_orders } = await call<{ seller_orders: SellerOrderRow[] }>(
    `/admin/reluv/seller-orders?q=${encodeURIComponent(number)}`,
    { token: operator }
  )
  return seller_orders
}

/** The open task about a part, found by its number. */
function taskOf(number: string, server?: number): Promise<TaskView> {
  return waitUntil(async () => {
    const { tasks } = await call<{ tasks: TaskView[] }>(`/admin/reluv/tasks?q=${number}`, {
      token: operator,
      server,
    })
    return tasks[0] ?? null
  })
}
