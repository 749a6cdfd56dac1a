import { vendorSays } from "./reason"

it("hears what a vendor says", () => {
  expect(vendorSays("Midtrans says capture/challenge")).toEqual({
    vendor: "Midtrans",
    what: "capture/challenge",
  })
})

it("leaves other reasons alone", () => {
  expect(vendorSays("the checkout failed")).toBeNull()
})
