import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { listingOnProducts, withoutSold } from "./listing-on-products"

function asRequest(request: object): MedusaRequest {
  return request as MedusaRequest
}

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
      withoutSold(asRequest({ filterableFields }), {} as MedusaResponse, next)
      return filterableFields
    }
    const unsold = [{ external_id: null }, { external_id: { $ne: "reluv:sold" } }]
    expect(asked({ status: "published" })).toEqual({ status: "published", $or: unsold })
    for (const named of [{ id: ["prod_1"] }, { handle: "kebaya" }, { $or: [] }]) {
      expect(asked({ ...named })).toEqual(named)
    }
  })
})
