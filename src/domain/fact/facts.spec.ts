import { listingStatus } from "../listing/listing-status"
import { paymentStatus } from "../payment/payment-status"
import { refundStatus } from "../payment/refund-status"
import { sellerStatus } from "../seller/seller-status"
import { sellerOrderStatus } from "../seller-order/seller-order-status"
import type { StatusMachine } from "../status-machine"
import { FACTS, type FactName, moveName, subjectOf } from "./facts"

const MACHINES: Record<string, StatusMachine<string>> = {
  seller: sellerStatus,
  listing: listingStatus,
  payment: paymentStatus,
  refund: refundStatus,
  seller_order: sellerOrderStatus,
}

describe("facts", () => {
  it.each(Object.entries(MACHINES))(
    "have a name for every status that a %s can come to",
    (subject, { statuses, sourcesOf }) => {
      const reachable = statuses.filter((status) => sourcesOf(status).length > 0)

      const names = reachable.map((status) => moveName(subject, status))

      expect(new Set(names).size).toBe(reachable.length)
    }
  )

  it("say what they are about in their names", () => {
    expect(subjectOf("reluv.seller-order.tracking-changed")).toBe("seller_order")
  })

  it("are written as the bus and the docs expect them", () => {
    for (const name of Object.keys(FACTS) as FactName[]) {
      expect(name).toMatch(/^reluv\.[a-z-]+\.[a-z-]+$/)
      expect(FACTS[name].says).not.toMatch(/^[A-Z]|\.$/)
    }
  })

  it("know no status that no table has", () => {
    expect(() => moveName("seller_order", "lost")).toThrow("reluv.seller-order.lost")
  })
})
