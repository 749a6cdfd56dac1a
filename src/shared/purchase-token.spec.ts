import type { MedusaContainer } from "@medusajs/framework/types"
import { isPurchaseToken, purchaseToken } from "./purchase-token"

const withSecret = (jwtSecret: unknown) =>
  ({ resolve: () => ({ projectConfig: { http: { jwtSecret } } }) }) as unknown as MedusaContainer
const container = withSecret("a-secret-of-the-project")

describe("the token of a guest's purchase", () => {
  it("is the same each time it is computed, and opens its order only", () => {
    const token = purchaseToken(container, "order_1")

    expect(purchaseToken(container, "order_1")).toBe(token)
    expect(isPurchaseToken(container, { order_id: "order_1", token })).toBe(true)
    expect(isPurchaseToken(container, { order_id: "order_2", token })).toBe(false)
  })

  it.each(["", "x", "é".repeat(43), "order_1"])("is not %j", (token) => {
    expect(isPurchaseToken(container, { order_id: "order_1", token })).toBe(false)
  })

  it("ends with the project's secret", () => {
    const token = purchaseToken(container, "order_1")
    expect(isPurchaseToken(withSecret("another"), { order_id: "order_1", token })).toBe(false)
  })

  it.each([undefined, "", {}])("is never made from %j", (secret) => {
    expect(() => purchaseToken(withSecret(secret), "order_1")).toThrow(/jwtSecret/)
  })
})
