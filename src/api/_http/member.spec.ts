import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { requireMember } from "./member"

describe("the shop that somebody acts for", () => {
  const members = [
    { seller_id: "sel_ani", customer_id: "cus_ani", role: "owner" },
    { seller_id: "sel_ani", customer_id: "cus_budi", role: "staff" },
    { seller_id: "sel_budi", customer_id: "cus_budi", role: "owner" },
  ].map((member, n) => ({ id: `selm_${n + 1}`, status: "active", ...member }))
  const asked = async (customer_id: string, sellerId?: string) => {
    const req = {
      auth_context: { actor_type: "customer", actor_id: customer_id },
      get: (header: string) => (header === "x-seller-id" ? sellerId : undefined),
      scope: {
        resolve: () => ({
          listMemberships: async ({ customer_id, seller_id }: Record<string, string | null>) =>
            members
              .filter((member) => member.customer_id === customer_id)
              .filter((member) => !seller_id || member.seller_id === seller_id)
              .map(({ customer_id: _, ...row }) => row),
        }),
      },
    } as unknown as MedusaRequest
    await requireMember(req, {} as MedusaResponse, (() => undefined) as MedusaNextFunction)
    return (req as unknown as { membership: unknown }).membership
  }

  it("is their only one", async () => {
    await expect(asked("cus_ani")).resolves.toEqual({
      id: "selm_1",
      seller_id: "sel_ani",
      role: "owner",
      status: "active",
      actor: { type: "seller", id: "selm_1" },
    })
  })

  it("is the one they name, when there are several", async () => {
    await expect(asked("cus_budi", "sel_ani")).resolves.toMatchObject({
      seller_id: "sel_ani",
      role: "staff",
    })
    await expect(asked("cus_budi")).rejects.toMatchObject({ code: "SELLER_AMBIGUOUS" })
  })

  it("is told to a stranger as one that does not exist", async () => {
    await expect(asked("cus_ani", "sel_budi")).rejects.toMatchObject({ code: "SELLER_NOT_FOUND" })
    await expect(asked("cus_ani", "sel_nobody")).rejects.toMatchObject({
      code: "SELLER_NOT_FOUND",
    })
  })

  it("is missing for a customer who has none", async () => {
    await expect(asked("cus_citra")).rejects.toMatchObject({ code: "SELLER_MEMBERSHIP_REQUIRED" })
  })
})
