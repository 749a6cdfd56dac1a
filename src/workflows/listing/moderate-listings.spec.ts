import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { ListingErrors } from "../../modules/listing/errors"
import type { ModerateListing } from "./moderate-listing"
import { moderateListings } from "./moderate-listings"

const failures: Record<string, unknown> = {
  lst_rewritten: ListingErrors.LISTING_REWRITTEN(),
  lst_cut_off: new Error("the connection is gone"),
  lst_locked: new MedusaError(MedusaError.Types.DB_ERROR, "deadlock detected"),
  lst_copied: { message: "an engine of workflows threw a copy" },
}
jest.mock("./moderate-listing", () => ({
  moderateListing: async (_: unknown, { id }: { id: string }) => {
    if (failures[id]) throw failures[id]
    return id !== "lst_decided"
  },
}))

it("gives each verdict an answer of its own, whatever became of the others", async () => {
  const logged: string[] = []
  const container = {
    resolve: () => ({ error: (line: string) => logged.push(line) }),
  } as unknown as MedusaContainer
  const ids = ["lst_a", ...Object.keys(failures), "lst_decided", "lst_b"]
  const verdicts = ids.map(
    (id): ModerateListing => ({
      id,
      verdict: "approve",
      reason: null,
      note: null,
      actor: { type: "user", id: "user_dewi" },
    })
  )
  const results = await moderateListings(container, verdicts)
  expect(
    results.map((one) => [one.id, one.outcome === "refused" ? one.error.code : one.outcome])
  ).toEqual([
    ["lst_a", "done"],
    ["lst_rewritten", "LISTING_REWRITTEN"],
    ["lst_cut_off", "TRY_AGAIN"],
    ["lst_locked", "TRY_AGAIN"],
    ["lst_copied", "TRY_AGAIN"],
    ["lst_decided", "already"],
    ["lst_b", "done"],
  ])
  expect(logged).toHaveLength(3)
})
