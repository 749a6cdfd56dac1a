import { decisionBody, isComplete } from "./decision"

const note = "The jacket has a hole"

it.each([
  [{ decision: null, amount: null, note }, false],
  [{ decision: "complete", amount: null, note: "  " }, false],
  [{ decision: "complete", amount: null, note }, true],
  [{ decision: "refund", amount: null, note }, true],
  [{ decision: "partial_refund", amount: null, note }, false],
  [{ decision: "partial_refund", amount: 0, note }, false],
  [{ decision: "partial_refund", amount: 50_000, note }, true],
  [{ decision: "partial_refund", amount: 100_000, note }, false],
] as const)("%j is complete: %s", (draft, complete) => {
  expect(isComplete(draft, 100_000)).toBe(complete)
})

it("sends an amount only with a partial refund", () => {
  expect(decisionBody({ decision: "refund", amount: 5, note })).toEqual({
    decision: "refund",
    note,
  })
})
