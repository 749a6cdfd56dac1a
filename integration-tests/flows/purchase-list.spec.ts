import type { PurchaseRow } from "../../src/types/http"
import { type Refusal, send } from "../helpers/api"
import { closeDatabase } from "../helpers/database"
import { given } from "../helpers/given"
import { buyAtOnce, orderOf } from "../helpers/given/one-request"
import type { Customer, Seller } from "../helpers/given/people"
import { BANDUNG, JAKARTA, MENTENG } from "../helpers/given/places"
import { untilPaid } from "../helpers/given/purchases"
import { midtrans } from "../helpers/sandbox"

let ani: Seller
let budi: Seller
let citra: Seller

beforeAll(async () => {
  ani = await given.aSeller(JAKARTA, "Ani")
  budi = await given.aSeller(BANDUNG, "Budi")
  citra = await given.aSeller(MENTENG, "Citra")
})
afterAll(closeDatabase)

describe("what somebody bought", () => {
  type Page = { purchases: PurchaseRow[]; next_cursor: string | null } & Partial<Refusal>
  const listOf = async ({ token }: Customer, question = "") =>
    (await send<Page>(`/store/purchases${question}`, { token })).body
  const stagesOf = ({ purchases }: Page) =>
    purchases.map(({ order_id, stage, next }) => ({ order_id, stage, due: next?.what ?? null }))

  it("is a list of its own: how far each is, its shops' pieces, and what is due", async () => {
    const buyer = await given.aCustomer()
    const pieces = [
      await given.aListing(ani, { title: "Kebaya brokat" }),
      await given.aListing(budi, { title: "Tas rotan" }),
    ]
    const paid = (await buyAtOnce(buyer, pieces)).body
    await midtrans.act(paid.payment.snap_token ?? "", "pay", { payment_type: "qris" })
    await untilPaid(orderOf(buyer, paid))
    const waits = (await buyAtOnce(buyer, [await given.aListing(citra)])).body
    const given_up = (await buyAtOnce(buyer, [await given.aListing(citra)])).body
    await send(`/store/orders/${given_up.order.id}/cancel`, { token: buyer.token, method: "POST" })
    const other = await given.aCustomer("Tuti")
    await buyAtOnce(other, [await given.aListing(citra)])

    const all = await listOf(buyer)
    expect(stagesOf(all)).toEqual([
      { order_id: given_up.order.id, stage: "cancelled", due: null },
      { order_id: waits.order.id, stage: "to_pay", due: "pay" },
      { order_id: paid.order.id, stage: "to_ship", due: "ship" },
    ])
    expect(all.purchases[1]).toMatchObject({
      display_id: waits.order.display_id,
      total: waits.order.total,
      next: { what: "pay", by: waits.payment.expires_at },
      payment: {
        status: "pending",
        amount: waits.order.total,
        expires_at: waits.payment.expires_at,
        cash_on_delivery: false,
      },
    })
    expect(all.purchases[2]).toMatchObject({
      total: paid.order.total,
      payment: { status: "paid", expires_at: null },
      seller_orders: paid.seller_orders.map(({ id, number, seller, items }) => ({
        id,
        number,
        seller,
        status: "paid",
        items: items.map(({ title, thumbnail }) => ({ title, thumbnail, quantity: 1 })),
      })),
    })

    const first = await listOf(buyer, "?limit=2")
    const second = await listOf(buyer, `?limit=2&cursor=${first.next_cursor}`)
    expect([...first.purchases, ...second.purchases]).toEqual(all.purchases)
    expect(second.next_cursor).toBeNull()
    expect(stagesOf(await listOf(buyer, "?stage=to_ship"))).toEqual([
      { order_id: paid.order.id, stage: "to_ship", due: "ship" },
    ])
    // Another's place in a list is a place in one's own.
    expect((await listOf(other, `?cursor=${first.next_cursor}`)).purchases).toEqual([])
    expect((await send<Page>("/store/purchases")).body.code).toBe("AUTH_005")
    expect((await listOf(buyer, "?stage=standing")).code).toBe("INPUT_INVALID")
    expect((await listOf(buyer, "?cursor=else")).code).toBe("INPUT_INVALID")
  })
})
