import { handleOf, NO_CAMPAIGN, toCampaign } from "./draft"

it.each([
  ["Harbolnas 12.12!", "harbolnas-12-12"],
  ["  Obral   kilat  ", "obral-kilat"],
  ["Café Sale", "cafe-sale"],
  ["!!!", ""],
  ["x".repeat(80), "x".repeat(60)],
])("makes of %j the address %j", (title, handle) => {
  expect(handleOf(title)).toBe(handle)
})

it("is a campaign once nothing is missing", () => {
  const [starts_at, ends_at] = [new Date("2030-12-12T00:00:00Z"), new Date("2030-12-13T00:00:00Z")]
  const draft = { ...NO_CAMPAIGN, title: " Obral ", badge: "!", description: " " }
  expect(toCampaign(draft, { handle: "obral", starts_at, ends_at: null })).toBeNull()
  expect(toCampaign({ ...draft, badge: " " }, { handle: "obral", starts_at, ends_at })).toBeNull()
  expect(toCampaign(draft, { handle: "ob", starts_at, ends_at })).toBeNull()
  expect(toCampaign(draft, { handle: "obral", starts_at, ends_at })).toEqual({
    title: "Obral",
    badge: "!",
    description: null,
    min_percent: 0,
    is_open: false,
    handle: "obral",
    starts_at: "2030-12-12T00:00:00.000Z",
    ends_at: "2030-12-13T00:00:00.000Z",
  })
})
