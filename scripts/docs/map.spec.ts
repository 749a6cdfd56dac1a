import { readFileSync } from "node:fs"
import { join } from "node:path"
import { groundOf, wrongsOfMap } from "./map"

const root = join(__dirname, "../..")
const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8")
const ground = groundOf(root)

/** The page without the lines that say so. */
const without = (words: RegExp) =>
  page
    .split("\n")
    .filter((line) => !words.test(line))
    .join("\n")

it("the map of this repository is whole", () => {
  expect(wrongsOfMap(page, ground)).toEqual([])
})

it.each([
  ["a feature of the domain", /^ {4}place\//, "the tree lacks src/domain/place"],
  ["a file beside the features", /^ {4}wib\.ts/, "the tree lacks src/domain/wib.ts"],
  ["one of a line of folders", /search-meilisearch\/$/, "the tree lacks src/providers/payout-iris"],
  ["a folder of the root", /^findings\//, "the tree lacks findings"],
  ["a clock", /jobs\/remind\.ts/, "Clocks lacks remind"],
  ["the tables of a module", /^\| `src\/modules\/picture`/, "Tables lacks picture"],
  ["a decision", /^\| \[0073\]/, "Decisions lacks 0073-a-payout-leaves-once.md"],
])("misses %s that the map leaves out", (_, words, wrong) => {
  expect(wrongsOfMap(without(words), ground)).toContain(wrong)
})

it("misses a table of a module", () => {
  const wrongs = wrongsOfMap(page.replace("`webhook_message`", "`message`"), ground)

  expect(wrongs).toEqual([
    "the row of webhook-inbox in Tables lacks webhook_message",
    "the row of webhook-inbox in Tables has message, which does not exist",
  ])
})

it("sees what stands twice, and what is not there", () => {
  const doubled = page.replace(
    "    place/ ",
    "    place/  twice\n    nowhere/  at all\n    place/ "
  )

  expect(wrongsOfMap(doubled, ground)).toEqual([
    "the tree has src/domain/nowhere, which does not exist",
    "the tree has src/domain/place twice",
  ])
})

it("sees decisions that are out of order", () => {
  const first = page.split("\n").find((line) => line.startsWith("| [0001]")) ?? ""
  const moved = without(/^\| \[0001\]/).replace(/^\| \[0003\].*$/m, (row) => `${row}\n${first}`)

  expect(wrongsOfMap(moved, ground)).toEqual(["Decisions are not in the order of their numbers"])
})

it("names decisions that are too long", () => {
  expect(wrongsOfMap(page, { ...ground, long: ["0001-record-decisions.md"] })).toEqual([
    "0001-record-decisions.md has more than 40 lines",
  ])
})
