import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const ROUTES = join(__dirname, "../routes")

it("shows our pages in the order of an operator's day, each with a rank of its own", () => {
  const ranked = readdirSync(ROUTES)
    .map((name) => {
      const page = readFileSync(join(ROUTES, name, "page.tsx"), "utf8")
      return { name, rank: Number(/^ {2}rank: (\d+),$/m.exec(page)?.[1]) }
    })
    .sort((a, b) => a.rank - b.rank)

  const ranks = ranked.map(({ rank }) => rank)
  expect(ranks.filter(Number.isNaN)).toEqual([])
  expect(new Set(ranks).size).toBe(ranks.length)
  expect(ranked.slice(0, 3).map(({ name }) => name)).toEqual(["tasks", "seller-orders", "sellers"])
  expect(ranked.at(-1)?.name).toBe("doctor")
})
