import type { SellerOrderView } from "../../src/types/http"
import { call } from "../helpers/api"
import { closeDatabase, sql } from "../helpers/database"
import { given } from "../helpers/given"
import { type Order, openPayment, sellerOrdersOf, untilPaid } from "../helpers/given/purchases"
import { allSay, remainsOf } from "../helpers/given/refunds"
import { biteship, midtrans } from "../helpers/sandbox"
import { waitUntil } from "../helpers/wait"

afterAll(closeDatabase)

/*
 * Sellers of one purchase do not wait for each other. Medusa 2.21 keeps versions of an order, and two
 * changes at once write its lines twice under one version.
 */
describe("two sellers of one purchase act in the same moment, on two servers", () => {
  it("ship, and their parcels arrive: the order has its lines once and its total", async () => {
    const { order, bookings } = await bothShip()
    for (const status of ["picked", "delivered"] as const) {
      await Promise.all(bookings.map((booking) => biteship.report(booking, status)))
      const wanted = status === "picked" ? "shipped" : "delivered"
      await untilBoth(order, wanted)
    }

    expect(await linesWrittenTwice(order)).toEqual([])
    expect(await remainsOf(order)).toEqual(allSay(order.total))
  })

  it("call their booked couriers off and refund: everything goes back once", async () => {
    const { order, parts } = await bothShip()
    await Promise.all(
      parts.map(({ id, token }, server) =>
        call(`/seller/orders/${id}/reject`, { token, body: { reason: "Barangnya rusak" }, server })
      )
    )
    await waitUntil(async () => (await remainsOf(order)).our_kept === 0, {
      message: `the refunds of ${order.id} are not done`,
    })

    expect(await linesWrittenTwice(order)).toEqual([])
    expect(await remainsOf(order)).toEqual(allSay(0))
  })
})

async function bothShip() {
  const sellers = [await given.aSeller(), await given.aSeller()]
  const listings = []
  for (const seller of sellers) listings.push(await given.aListing(seller))
  const order = await given.anUnpaidOrder(await given.aCustomer(), listings)
  const { snap_token } = await openPayment(order)
  await midtrans.act(snap_token, "pay", { payment_type: "gopay" })
  await untilPaid(order)
  const parts = (await sellerOrdersOf(order)).map(({ id, seller }) => ({
    id,
    token: sellers.find((each) => each.seller.id === seller.id)?.token ?? "",
  }))
  const shipped = await Promise.all(
    parts.map(({ id, token }, server) =>
      call<{ order: SellerOrderView }>(`/seller/orders/${id}/ship`, { token, body: {}, server })
    )
  )
  const bookings = shipped.map((answer) => answer.order.shipment?.booking_id ?? "")
  return { order, parts, bookings }
}

function untilBoth(order: Order, status: SellerOrderView["status"]) {
  return waitUntil(
    async () => (await sellerOrdersOf(order)).every((part) => part.status === status),
    { message: `the parcels of ${order.id} are not ${status}` }
  )
}

function linesWrittenTwice({ id }: Order) {
  return sql(
    `select item_id, version from order_item where order_id = $1 and deleted_at is null
     group by item_id, version having count(*) > 1`,
    [id]
  )
}
