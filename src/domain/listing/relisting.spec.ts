import { listingStatus } from "./listing-status"
import { relistingOf } from "./relisting"

it("offers again what is off sale or sold, and nothing else", () => {
  const ways = listingStatus.statuses.flatMap((status) => {
    const way = relistingOf(status)
    return way ? [[status, way]] : []
  })
  expect(ways).toEqual([
    ["inactive", "itself"],
    ["sold", "copy"],
  ])
})
