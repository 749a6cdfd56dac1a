import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { productsByPage } from "./products-by-page"

type Asked = {
  query: Record<string, string>
  method?: string
  path?: string
  ids?: string[]
  count?: number
}

/** Asks for a list of a shop whose page has these ids, and of which there are so many. */
async function ask(given: Asked) {
  const { query, method = "GET", path = "/", ids = ["prod_7", "prod_8"], count = 12 } = given
  const cards = {
    listShelf: jest.fn(async () => ids),
    countShelf: jest.fn(async ({ most }: { most: number | null }) =>
      Math.min(count, most ?? count)
    ),
  }
  const req = {
    method,
    path,
    query,
    scope: { resolve: () => cards },
    publishable_key_context: { sales_channel_ids: ["sc_1"] },
  } as unknown as MedusaRequest
  let told: unknown
  const res = { json: (body: unknown) => (told = body) } as unknown as MedusaResponse
  await productsByPage(req, res, (() => undefined) as MedusaNextFunction)
  return { cards, req, answerOf: (body: object) => (res.json(body), told) }
}

describe("a page of Medusa's own products", () => {
  it("is asked of core by the ids that are on it, with the rest of the query as it was", async () => {
    const { req, cards } = await ask({
      query: { limit: "2", offset: "6", fields: "id,title", order: "-created_at" },
    })

    expect(cards.listShelf).toHaveBeenCalledWith(
      expect.objectContaining({
        order: { by: "created_at", direction: "desc" },
        limit: 2,
        offset: 6,
        sales_channel_ids: ["sc_1"],
      })
    )
    expect(req.query).toEqual({
      limit: "2",
      offset: "0",
      fields: "id,title",
      order: "-created_at",
      id: ["prod_7", "prod_8"],
    })
  })

  it("says where in the whole list it is, and nothing else of an answer changes", async () => {
    const { answerOf } = await ask({ query: { offset: "6" } })

    expect(answerOf({ products: [], count: 2, offset: 0, limit: 50 })).toEqual({
      products: [],
      count: 12,
      offset: 6,
      limit: 50,
    })
    expect(answerOf({ type: "invalid_data" })).toEqual({ type: "invalid_data" })
  })

  it("behind the last is empty, not everything", async () => {
    const { req } = await ask({ query: { offset: "50" }, ids: [] })

    expect(req.query.id).toEqual([expect.any(String)])
  })

  it("counts more than a few no more than once in a while", async () => {
    const first = await ask({ query: { limit: "1" }, count: 90_000 })
    const second = await ask({ query: { limit: "1" }, count: 90_001 })

    expect(first.answerOf({ products: [] })).toMatchObject({ count: 90_000 })
    expect(second.answerOf({ products: [] })).toMatchObject({ count: 90_000 })
  })

  it.each<Asked>([
    { query: { q: "kemeja" } },
    { query: { category_id: "pcat_1" } },
    { query: { id: "prod_1" } },
    { query: { order: "handle" } },
    { query: { order: "--id" } },
    { query: { limit: "-1" } },
    { query: { limit: "1000" } },
    { query: { offset: "x" } },
    { query: {}, path: "/prod_1" },
    { query: {}, method: "OPTIONS" },
  ])("is core's alone where something else is asked: %j", async (asked) => {
    const { req, cards } = await ask(asked)

    expect(req.query).toBe(asked.query)
    expect(cards.listShelf).not.toHaveBeenCalled()
  })
})
