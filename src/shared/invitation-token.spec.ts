import type { MedusaContainer } from "@medusajs/framework/types"
import { invitationOf, invitationToken } from "./invitation-token"
import { purchaseToken } from "./purchase-token"

const withSecret = (jwtSecret: string) =>
  ({ resolve: () => ({ projectConfig: { http: { jwtSecret } } }) }) as unknown as MedusaContainer
const container = withSecret("a-secret-of-the-project")
const token = invitationToken(container, "selinv_1")

describe("the token of an invitation", () => {
  it("says which invitation it accepts", () => {
    expect(invitationOf(container, token)).toBe("selinv_1")
  })

  it.each([
    "",
    ".",
    "selinv_1",
    "selinv_1.",
    token.replace("selinv_1", "selinv_2"),
    `${token}x`,
    `selinv_1.${purchaseToken(container, "selinv_1")}`,
    invitationToken(withSecret("another"), "selinv_1"),
  ])("is not %j", (forged) => {
    expect(invitationOf(container, forged)).toBeNull()
  })
})
