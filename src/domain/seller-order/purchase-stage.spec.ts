import { paymentStatus, UNPAID_ENDS } from "../payment/payment-status"
import { dueOfPurchase, purchaseStage } from "./purchase-stage"
import { type SellerOrderStatus, sellerOrderStatus } from "./seller-order-status"

const at = (hour: number) => new Date(Date.UTC(2026, 10, 30, hour))
const aPart = (status: SellerOrderStatus, ship_by = at(3), complete_by = at(9)) => ({
  status,
  ship_by,
  complete_by,
})
const paid = { status: "paid" } as const

describe("the stage of a purchase", () => {
  it.each<[string, SellerOrderStatus[]]>([
    ["to_pay", ["pending", "pending"]],
    ["disputed", ["delivered", "disputed", "completed"]],
    ["to_confirm", ["shipped", "delivered"]],
    ["on_its_way", ["processing", "shipped", "completed"]],
    ["to_ship", ["paid", "cancelled"]],
    ["done", ["completed", "refunded", "cancelled"]],
    ["cancelled", ["cancelled", "refunded"]],
  ])("is %s with parts that are %j", (stage, statuses) => {
    expect(
      purchaseStage(
        statuses.map((status) => ({ status })),
        paid
      )
    ).toBe(stage)
  })

  it("is over with its payment, though no part has heard of it yet", () => {
    const ended = paymentStatus.statuses.filter(
      (status) => purchaseStage([{ status: "pending" }], { status }) === "cancelled"
    )
    expect(ended.toSorted()).toEqual([...UNPAID_ENDS].toSorted())
    expect(purchaseStage([{ status: "pending" }], null)).toBe("to_pay")
  })

  it("is known of every status of a part", () => {
    for (const status of sellerOrderStatus.statuses)
      expect(purchaseStage([{ status }], paid)).toBeTruthy()
  })
})

describe("what is due of a purchase", () => {
  const due = (parts: ReturnType<typeof aPart>[]) =>
    dueOfPurchase(purchaseStage(parts, paid), parts, at(1))

  it("is the payment until its deadline", () => {
    expect(due([aPart("pending")])).toEqual({ what: "pay", by: at(1) })
    expect(dueOfPurchase("to_pay", [aPart("pending")], null)).toBeNull()
  })

  it("is of the part that has the least time, among those that the stage is of", () => {
    expect(
      due([aPart("paid", at(5)), aPart("processing", at(4)), aPart("cancelled", at(2))])
    ).toEqual({ what: "ship", by: at(4) })
    expect(due([aPart("delivered", at(1), at(8)), aPart("shipped", at(1), at(6))])).toEqual({
      what: "confirm",
      by: at(8),
    })
  })

  it("is nothing where no time runs", () => {
    expect(due([aPart("disputed")])).toBeNull()
    expect(due([aPart("completed")])).toBeNull()
    expect(due([{ ...aPart("shipped"), complete_by: null as never }])).toBeNull()
  })
})
