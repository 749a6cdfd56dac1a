import type { MedusaContainer } from "@medusajs/framework/types"
import type { ModerationPolicy } from "../../domain/listing/moderation"
import { LISTING_MODULE } from "../../modules/listing"
import { RELUV_MODULE } from "../../modules/reluv"
import { moderationOfShop } from "./moderation-of-shop"

/** A project with this policy, and a shop of which so many listings have passed. */
function project(policy: ModerationPolicy, passed: number) {
  const countPassed = jest.fn(async ({ most }: { most: number }) => Math.min(passed, most))
  const policies = { listing_moderation: policy, listing_moderation_first: 3 }
  const container = {
    resolve: (key: string) =>
      ({ [RELUV_MODULE]: { options: { policies } }, [LISTING_MODULE]: { countPassed } })[key],
  } as unknown as MedusaContainer
  return { countPassed, ask: () => moderationOfShop(container, "sel_ani") }
}

it("looks at what new shops list, until enough of it has passed", async () => {
  expect(await project("new_sellers", 2).ask()).toBe("operator")
  expect(await project("new_sellers", 40).ask()).toBe("automatic")
})

it.each(["automatic", "operator"] as const)("counts nothing where all is %s", async (policy) => {
  const { ask, countPassed } = project(policy, 40)

  expect(await ask()).toBe(policy)
  expect(countPassed).not.toHaveBeenCalled()
})
