import { freedStatus } from "./freed-status"
import { listingStatus } from "./listing-status"

describe("a listing whose pieces come back", () => {
  it.each([
    ["sold", false, "active"],
    ["active", false, "active"],
    ["sold", true, "inactive"],
    ["active", true, "inactive"],
  ] as const)("%s, given up by its seller: %s, is %s", (status, seller_gave_up, becomes) => {
    expect(freedStatus(status, { seller_gave_up })).toBe(becomes)
  })

  it("stays as it is where it was not on sale, and moves only as the table allows", () => {
    for (const status of listingStatus.statuses) {
      for (const seller_gave_up of [true, false]) {
        const becomes = freedStatus(status, { seller_gave_up })
        if (status !== "sold" && status !== "active") expect(becomes).toBe(status)
        if (becomes !== status) expect(listingStatus.can(status, becomes)).toBe(true)
      }
    }
  })
})
