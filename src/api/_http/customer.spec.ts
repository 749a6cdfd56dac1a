import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerIdOf, requireCustomer } from "./customer"

const res = {} as MedusaResponse

function asRequest(request: object): MedusaRequest {
  return request as MedusaRequest
}

describe("who asks", () => {
  it("is the customer of the token", () => {
    const req = asRequest({ auth_context: { actor_type: "customer", actor_id: "cus_ani" } })

    expect(customerIdOf(req)).toBe("cus_ani")
  })

  it.each([
    {},
    { auth_context: {} },
    { auth_context: { actor_type: "user", actor_id: "user_1" } },
    // A token that was registered and belongs to no customer yet.
    { auth_context: { actor_type: "customer", actor_id: "" } },
  ])("is nobody: %j", (request) => {
    const refused = expect.objectContaining({ type: "unauthorized", code: "AUTH_005" })

    expect(() => customerIdOf(asRequest(request))).toThrow(refused)
    expect(() =>
      requireCustomer(asRequest(request), res, (() => undefined) as MedusaNextFunction)
    ).toThrow(refused)
  })
})
