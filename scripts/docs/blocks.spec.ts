import { readFileSync } from "node:fs"
import { basename, join } from "node:path"
import { allBlocks, type Block, blocksIn, commandsOf } from "./blocks"
import { NOT_WALKED, SHOWN, WALKED } from "./runs"

const root = join(__dirname, "../..")
const blocks = allBlocks(root)
const scripts = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts

/** Why nobody would notice that a block does not work; null: somebody would. */
function problemOf({ page, language, text }: Block): string | null {
  if (language === "ts") return null // compiled with everything else: write-blocks.ts
  if (language in SHOWN) return null
  if (language === "json") return isJson(text) ? null : "it is no JSON"
  if (!["sh", "js"].includes(language)) return "it names no language that is run, compiled or shown"
  if (WALKED[page]) return null
  const idle = commandsOf({ text }).filter((command) => !(command in NOT_WALKED))
  return idle.length ? `nobody runs ${idle.join(", ")}` : null
}

it("each block of each page is run, compiled, or said not to be", () => {
  const idle = blocks.flatMap((block) => {
    const problem = problemOf(block)
    return problem ? [`${block.page}:${block.line}: ${problem}`] : []
  })

  expect(blocks.length).toBeGreaterThan(50)
  expect(idle).toEqual([])
})

it("a new block that nobody runs is noticed", () => {
  const page = "text\n```sh\nnpm run nothing   # of a test\n```\n\n```\nls\n```\n"

  expect(blocksIn("docs/new.md", page).map(problemOf)).toEqual([
    "nobody runs npm run nothing",
    "it names no language that is run, compiled or shown",
  ])
})

it("who walks a page reads that page, and the walk is one that is run", () => {
  const asleep = Object.entries(WALKED).filter(([page, file]) => {
    const walk = readFileSync(join(root, file), "utf8")
    return !walk.includes(basename(page))
  })

  expect(asleep).toEqual([])
  expect(Object.keys(WALKED).filter((page) => !blocks.some((one) => one.page === page))).toEqual([])
  expect(scripts.types).toContain("scripts/docs/write-blocks.ts")
})

it("what is said not to be run stands somewhere", () => {
  const told = new Set(
    blocks.filter(({ language }) => language === "sh").flatMap((block) => commandsOf(block))
  )

  expect(Object.keys(NOT_WALKED).filter((command) => !told.has(command))).toEqual([])
})

it("guides in two languages have the same code", () => {
  const of = (language: string) =>
    blocks
      .filter(({ page }) => page.startsWith(`docs/guides/${language}/`))
      .map((block) => ({ name: basename(block.page), block }))
  const code = ({ text, language }: Block) =>
    language === "sh"
      ? commandsOf({ text }).join("\n")
      : // What is said of it, and what it says to people, is in their language.
        text.replaceAll(/\s*\/\/ .*$|"[^"]* [^"]*"/gm, "").replaceAll(/\/\*.*?\*\//g, "")
  const english = of("en").map(({ name, block }) => [name, code(block)])
  const shared = new Set(english.map(([name]) => name))
  const indonesian = of("id").map(({ name, block }) => [name, code(block)])

  expect(indonesian.filter(([name]) => shared.has(name ?? ""))).toEqual(english)
})

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
