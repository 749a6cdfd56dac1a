import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { VendorError } from "../../shared/json-http"
import { customerIdOf, requireCustomer } from "./customer"
import { listingOnProducts, withoutSold } from "./listing-on-products"
import { requireMember } from "./member"
import { answeringForVendors } from "./vendor-errors"

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

describe("the shop that somebody acts for", () => {
  const members = [
    { seller_id: "sel_ani", customer_id: "cus_ani", role: "owner" },
    { seller_id: "sel_ani", customer_id: "cus_budi", role: "staff" },
    { seller_id: "sel_budi", customer_id: "cus_budi", role: "owner" },
  ].map((member, n) => ({ id: `selm_${n + 1}`, status: "active", ...member }))
  const asked = async (customer_id: string, sellerId?: string) => {
    const req = asRequest({
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
    })
    await requireMember(req, res, (() => undefined) as MedusaNextFunction)
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

describe("a vendor that does not answer", () => {
  const answer = async (error: unknown, language = "en") => {
    const sent: { status?: number; body?: unknown } = {}
    const response = {
      status(status: number) {
        sent.status = status
        return response
      },
      json(body: unknown) {
        sent.body = body
      },
    }
    const handler = answeringForVendors(async () => {
      throw error
    })
    await handler(
      { acceptsLanguages: () => language, requestId: "of-a-test-1" } as unknown as MedusaRequest,
      response as unknown as MedusaResponse
    )
    return sent
  }

  it("is told with 503 and a code, without the vendor's own words", async () => {
    const error = new VendorError({
      vendor: "biteship",
      code: "VENDOR_TIMEOUT",
      message: "GET /v1/maps/areas: nothing in 2000 ms",
      retryable: true,
    })

    expect(await answer(error)).toEqual({
      status: 503,
      body: {
        type: "vendor_unavailable",
        code: "VENDOR_TIMEOUT",
        message: "biteship does not answer now. Try again in a moment",
        request_id: "of-a-test-1",
      },
    })
    const { body } = await answer(error, "id")
    expect(body).toMatchObject({ message: "biteship sedang tidak menjawab. Coba lagi sebentar" })
  })

  it("is not blamed for other errors", async () => {
    await expect(answer(new Error("a bug of ours"))).rejects.toThrow("a bug of ours")
  })
})

describe("a read of products", () => {
  const next = (() => undefined) as MedusaNextFunction
  const answering = () => {
    const bodies: unknown[] = []
    const res = { json: (body: unknown) => void bodies.push(body) } as unknown as MedusaResponse
    return { bodies, res }
  }

  it("asks for the listing, and nothing private", () => {
    const fields = ["id", "title"]
    listingOnProducts(asRequest({ queryConfig: { fields } }), answering().res, next)

    expect(fields).toEqual(expect.arrayContaining(["id", "title", "listing.condition"]))
    expect(fields.join()).not.toMatch(/contact|phone|origin|\*/)
  })

  it("says that a listing without a free piece is reserved, and leaves everything else", async () => {
    const scope = { resolve: () => ({ listFreeListings: async () => ["lst_free"] }) }
    const { res, bodies } = answering()
    listingOnProducts(asRequest({ scope }), res, next)
    const of = (id: string, status: string) => ({ id, listing: { id: `lst_${id}`, status } })
    res.json({
      products: [of("free", "active"), of("held", "active"), of("sold", "sold"), { id: "own" }],
    })
    await new Promise(setImmediate)

    expect(bodies).toEqual([
      {
        products: [of("free", "active"), of("held", "reserved"), of("sold", "sold"), { id: "own" }],
      },
    ])
  })

  it("leaves sold ones out of a list, unless products are named", () => {
    const asked = (filterableFields: Record<string, unknown>) => {
      withoutSold(asRequest({ filterableFields }), res, next)
      return filterableFields
    }
    const unsold = [{ external_id: null }, { external_id: { $ne: "reluv:sold" } }]
    expect(asked({ status: "published" })).toEqual({ status: "published", $or: unsold })
    for (const named of [{ id: ["prod_1"] }, { handle: "kebaya" }, { $or: [] }]) {
      expect(asked({ ...named })).toEqual(named)
    }
  })
})
