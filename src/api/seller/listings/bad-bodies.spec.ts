import { faultsIn, problemsOf } from "../../_contract/problems"
import { BAD_BODIES, GOOD } from "./bad-bodies.spec.helper"
import { SellerCreateListing } from "./contract"

it("takes the body that the bad ones differ from", () => {
  expect(SellerCreateListing.safeParse(GOOD).success).toBe(true)
})

it("refuses every bad body, and names its field in both languages", () => {
  const heard = BAD_BODIES.map(({ field, body }) => {
    const said = (["en", "id"] as const).map((language) => {
      const parsed = SellerCreateListing.safeParse(body, { error: faultsIn(language) })
      return parsed.success ? "taken" : problemsOf(parsed.error, language)
    })
    const names = said.every((problems) => problems.includes(field))
    return names ? null : { field, body: JSON.stringify(body).slice(0, 120), said }
  })
  expect(BAD_BODIES.length).toBeGreaterThan(200)
  expect(heard.filter((one) => one !== null)).toEqual([])
})
