import { cohortRows } from "./cohort-rows"

it("has each month's new buyers, and the shares of them that came back until the last month", () => {
  const cohort = (first_month: string, month: string, buyers: number) => ({
    first_month,
    month,
    buyers,
    goods: 0,
  })
  expect(
    cohortRows([
      cohort("2026-10", "2026-10", 10),
      cohort("2026-10", "2027-01", 5),
      cohort("2027-01", "2027-01", 2),
    ])
  ).toEqual([
    { month: "2026-10", buyers: 10, later: [0, 0, 0.5] },
    { month: "2027-01", buyers: 2, later: [] },
  ])
})
