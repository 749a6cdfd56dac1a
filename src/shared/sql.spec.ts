import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const SOURCE = join(__dirname, "..")
const files = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((file) =>
  /(?<!\.spec)\.ts$/.test(file)
)

/**
 * PostgreSQL may run a subquery with a limit again for each row that it is joined with, and each time skip the rows
 * that it has locked already: more are taken than were asked for. An array, or a CTE, is made once.
 */
it("rows that are taken by a limit are named in an array, or a CTE", () => {
  const taken = files.flatMap((file) => {
    const text = readFileSync(join(SOURCE, file), "utf8")
    return [...text.matchAll(/skip locked\s*(\)[),]?)/g)].map(([, end]) => ({ file, end }))
  })

  expect(taken.length).toBeGreaterThan(10)
  expect(taken.filter(({ end }) => end === ")")).toEqual([])
})
