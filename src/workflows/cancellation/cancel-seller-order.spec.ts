import type { MedusaContainer } from "@medusajs/framework/types"
import type { SellerOrderStatus } from "../../domain/seller-order/seller-order-status"
import { SELLER_ORDER_MODULE } from "../../modules/seller-order"
import { SellerOrderErrors } from "../../modules/seller-order/errors"
import { cancelBooking } from "../shipping/give-courier-back"
import { cancelSellerOrder } from "./cancel-seller-order"

jest.mock("../shipping/give-courier-back", () => ({ cancelBooking: jest.fn() }))
jest.mock("../../shared/together", () => ({
  together: (_: unknown, work: (context: object) => unknown) => work({}),
}))
jest.mock("../refund/pay-back", () => ({ payBack: jest.fn() }))

const refused = (from: SellerOrderStatus) =>
  SellerOrderErrors.SELLER_ORDER_STATUS_NOT_ALLOWED({ number: "REL-1", from, to: "cancelled" })

/** Calls off a part that is in `status`, and tells whether its courier was asked. */
async function callOff(status: SellerOrderStatus, { when_due = false } = {}) {
  jest.mocked(cancelBooking).mockClear()
  const sellerOrders = {
    retrieveSellerOrder: async () => ({ status }),
    cancelPaid: async () => {
      if (status !== "paid" && status !== "processing") throw refused(status)
      return true
    },
  }
  const container = {
    resolve: (key: string) =>
      key === SELLER_ORDER_MODULE
        ? sellerOrders
        : { bookPurchase: async () => [], settleCash: async () => undefined },
  } as unknown as MedusaContainer
  const actor = { type: "seller", id: "a" } as const
  const cancellation = { id: "sord_1", actor, reason: "no", when_due }
  const outcome = await cancelSellerOrder(container, cancellation).catch((error: Error) => error)
  return { outcome, couriersAsked: jest.mocked(cancelBooking).mock.calls.length }
}

it.each(["pending", "shipped", "delivered", "completed"] as const)(
  "a part that is %s keeps its courier, and is refused",
  async (status) => {
    const { outcome, couriersAsked } = await callOff(status)

    expect(outcome).toMatchObject({ code: "SELLER_ORDER_STATUS_NOT_ALLOWED" })
    expect(couriersAsked).toBe(0)
  }
)

it.each(["paid", "processing"] as const)(
  "a part that is %s gives its courier back and is cancelled",
  async (status) => {
    expect(await callOff(status)).toEqual({ outcome: true, couriersAsked: 1 })
  }
)

it("a clock gives no courier back: what it finds late has none, or one that was booked meanwhile", async () => {
  expect(await callOff("paid", { when_due: true })).toEqual({ outcome: true, couriersAsked: 0 })
})
