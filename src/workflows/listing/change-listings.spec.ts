import type { MedusaContainer } from "@medusajs/framework/types"
import { ListingErrors } from "../../modules/listing/errors"
import { type BulkChange, changeListings } from "./change-listings"

const asked: object[] = []
const logged: string[] = []
let happens: (id: string) => void = () => undefined
const run = async ({ input }: { input: { id: string } }) => {
  await new Promise(setImmediate)
  happens(input.id)
  asked.push(input)
  return { result: { id: input.id } }
}
jest.mock("./update-listing", () => ({
  updateListingWorkflow: () => ({ run: (one: never) => run(one) }),
}))
jest.mock("./delete-listing", () => ({
  deleteListingWorkflow: () => ({ run: (one: never) => run(one) }),
}))

const actor = { type: "seller", id: "selm_1" } as const
const own = new Map([
  ["lst_a", "active"],
  ["lst_b", "inactive"],
  ["lst_gone", "deleted"],
])
const container = {
  resolve: () => ({
    error: (line: string) => logged.push(line),
    listListings: async ({ id }: { id: string[] }) =>
      id.flatMap((one) => (own.has(one) ? [{ id: one, status: own.get(one) }] : [])),
  }),
} as unknown as MedusaContainer
const change = async (...changes: BulkChange[]) =>
  (await changeListings(container, { seller_id: "sel_1", actor, changes })).map(({ id, error }) => [
    id,
    error?.code ?? "done",
  ])

beforeEach(() => {
  asked.length = 0
  logged.length = 0
  happens = () => undefined
})

it("does to each what is asked of it, and answers in order", async () => {
  expect(
    await change(
      { id: "lst_b", action: "activate" },
      { id: "lst_a", action: "reprice", price: 75_000 }
    )
  ).toEqual([
    ["lst_b", "done"],
    ["lst_a", "done"],
  ])
  expect(asked).toEqual([
    { id: "lst_b", seller_id: "sel_1", actor, change: {}, status: "active" },
    { id: "lst_a", seller_id: "sel_1", actor, change: { price: 75_000 }, status: null },
  ])
})

it("lets none wait for one that is refused, and knows no listing of another shop", async () => {
  happens = (id) => {
    if (id === "lst_a") throw ListingErrors.LISTING_HELD()
  }
  expect(
    await change(
      { id: "lst_a", action: "deactivate" },
      { id: "lst_of_budi", action: "delete" },
      { id: "lst_b", action: "delete" }
    )
  ).toEqual([
    ["lst_a", "LISTING_HELD"],
    ["lst_of_budi", "PROD_001"],
    ["lst_b", "done"],
  ])
  expect(asked).toEqual([{ id: "lst_b", seller_id: "sel_1", actor }])
})

it("has deleted what is deleted, and changes it no more", async () => {
  expect(await change({ id: "lst_gone", action: "delete" })).toEqual([["lst_gone", "done"]])
  expect(await change({ id: "lst_gone", action: "activate" })).toEqual([["lst_gone", "PROD_001"]])
  expect(asked).toEqual([])
})

it("answers, and logs, what failed unexpectedly as that listing's own result", async () => {
  happens = (id) => {
    if (id === "lst_a") throw new Error("the database is away")
  }
  expect(
    await change({ id: "lst_a", action: "delete" }, { id: "lst_b", action: "delete" })
  ).toEqual([
    ["lst_a", "TRY_AGAIN"],
    ["lst_b", "done"],
  ])
  expect(logged).toEqual([expect.stringMatching(/lst_a.*the database is away/)])
})
