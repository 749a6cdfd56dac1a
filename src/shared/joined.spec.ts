import { joined } from "./joined"

function counted() {
  let runs = 0
  return async () => {
    runs += 1
    const run = runs
    await new Promise((resolve) => setTimeout(resolve, 5))
    return run
  }
}

it("runs once for all who ask at the same moment, and again afterwards", async () => {
  const [owner, work] = [{}, counted()]

  expect(await Promise.all([1, 2, 3].map(() => joined(owner, "a", work)))).toEqual([1, 1, 1])
  expect(await joined(owner, "a", work)).toBe(2)
})

it("keeps keys and owners apart", async () => {
  const [one, another, work] = [{}, {}, counted()]

  const runs = [joined(one, "a", work), joined(one, "b", work), joined(another, "a", work)]

  expect(new Set(await Promise.all(runs)).size).toBe(3)
})

it("gives a failure to all who wait, and tries again for the next", async () => {
  const owner = {}
  const fail = () => Promise.reject(new Error("no"))

  const results = await Promise.allSettled([joined(owner, "a", fail), joined(owner, "a", fail)])

  expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"])
  expect(await joined(owner, "a", async () => "yes")).toBe("yes")
})
