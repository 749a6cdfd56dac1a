import { asValue } from "@medusajs/framework/awilix"
import {
  type SellerOrderStatus,
  sellerOrderStatus,
} from "../../src/domain/seller-order/seller-order-status"
import { RELUV_MODULE } from "../../src/modules/reluv"
import { SELLER_ORDER_MODULE } from "../../src/modules/seller-order"
import { SHIPMENT_MODULE } from "../../src/modules/shipment"
import { VendorError } from "../../src/shared/json-http"
import type { Actor } from "../../src/shared/sql"
import { bookCourier } from "../../src/workflows/shipping/book-courier"
import { cancelBooking } from "../../src/workflows/shipping/give-courier-back"
import { aPart } from "./given-seller-orders"
import { type House, openHouse } from "./house"
import { atOnce } from "./support"
import { cloneTables } from "./tables"

jest.mock("../../src/workflows/shipping/booking-request", () => ({
  bookingRequestOf: async () => ({}),
}))

const DATABASE = `shipping_${process.env.JEST_WORKER_ID ?? "1"}`
const operator: Actor = { type: "user", id: "user_dewi" }
const createOrder = jest.fn()

let house: House
let orders = 0

beforeAll(async () => {
  await cloneTables(DATABASE)
  house = await openHouse(DATABASE, { emit: async () => undefined })
  house.container.register(RELUV_MODULE, asValue({ biteship: { client: { createOrder } } }))
})
beforeEach(() => {
  createOrder.mockReset().mockImplementation(async () => ({
    id: `biteship_${orders}`,
    status: "confirmed",
    waybill_id: null,
    tracking_id: null,
    link: null,
    price: 11_000,
  }))
})
afterAll(() => house.close())

const sellerOrders = () => house.container.resolve(SELLER_ORDER_MODULE)

async function given(status: SellerOrderStatus): Promise<string> {
  const order_id = `order_${(orders += 1)}`
  const parts = [aPart()]
  const [id = ""] = await sellerOrders().insertSellerOrders({
    order_id,
    placed_at: new Date(),
    parts,
  })
  if (status !== "pending") await sellerOrders().updateSellerOrders({ id, status })
  return id
}
const book = (id: string) => bookCourier(house.container, { id, options: {}, actor: operator })
const cancel = (id: string) =>
  sellerOrders().cancelPaid({ id, actor: operator, reason: "out of stock" })
const livingOf = (seller_order_id: string) =>
  house.container
    .resolve(SHIPMENT_MODULE)
    .listSellerShipments({ seller_order_id, status: ["booking", "booked"] })

it("a part with a courier is not late, and cannot be called off", async () => {
  const id = await given("paid")

  await book(id)

  const { courier_since } = await sellerOrders().retrieveSellerOrder(id)
  expect(courier_since).toBeInstanceOf(Date)
  await expect(cancel(id)).rejects.toMatchObject({ code: "SHIPMENT_LIVE" })
})

it("a part whose courier refused can be called off", async () => {
  const id = await given("paid")
  createOrder.mockRejectedValue(
    new VendorError({
      vendor: "biteship",
      code: "VENDOR_REJECTED",
      message: "no driver",
      retryable: false,
    })
  )

  await expect(book(id)).rejects.toMatchObject({ code: "COURIER_REFUSED" })

  expect(await livingOf(id)).toEqual([])
  expect(await cancel(id)).toBe(true)
})

it("a part is booked or called off when both come at once, never both", async () => {
  for (let round = 0; round < 15; round++) {
    const id = await given("paid")

    const { answers, refusals } = await atOnce<unknown>(2, (index) =>
      (index + round) % 2 ? book(id) : cancel(id)
    )

    expect(answers).toHaveLength(1)
    expect(["SHIPMENT_LIVE", "SELLER_ORDER_STATUS_NOT_ALLOWED"]).toContain(refusals[0])
    const { status } = await sellerOrders().retrieveSellerOrder(id)
    expect(await livingOf(id)).toHaveLength(status === "cancelled" ? 0 : 1)
  }
})

it.each(
  sellerOrderStatus.statuses.filter((status) => status !== "paid" && status !== "processing")
)("no courier is booked for a part that is %s", async (status) => {
  const id = await given(status)

  await expect(book(id)).rejects.toMatchObject({ code: "SELLER_ORDER_STATUS_NOT_ALLOWED" })

  expect(await livingOf(id)).toEqual([])
  expect(createOrder).not.toHaveBeenCalled()
})

it.each(["shipped", "delivered", "disputed"] as const)(
  "a courier that has the parcel is not given back: its part is %s",
  async (status) => {
    const id = await given("processing")
    await book(id)
    await sellerOrders().updateSellerOrders({ id, status })

    const refusal = cancelBooking(house.container, { id, reason: "sakit", actor: operator })

    await expect(refusal).rejects.toMatchObject({
      code: "COURIER_REFUSED",
      message: "The courier refused to give the parcel back: it is on its way already",
    })
    expect(await livingOf(id)).toMatchObject([{ cancel_requested_at: null }])
  }
)
