import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { rowsOf } from "./tables"
import { titlesOf } from "./titles"

const docs = join(__dirname, "../../docs")

const PAGES = ["torture.md", "security.md"]

describe.each(PAGES)("%s", (page) => {
  const text = readFileSync(join(docs, page), "utf8")
  const cited = rowsOf(text, "The tests").map(([what = "", file = "", title = ""]) => ({
    what,
    path: resolve(docs, /\]\(([^)]+)\)$/.exec(file)?.[1] ?? file),
    title: title.replaceAll("\\|", "|"),
  }))

  it("cites tests that there are, by the titles that they have", () => {
    const known = new Map<string, Set<string>>()
    const wrong = cited.filter(({ path, title }) => {
      if (!known.has(path)) {
        known.set(path, existsSync(path) ? titlesOf(path, readFileSync(path, "utf8")) : new Set())
      }
      return !known.get(path)?.has(title)
    })

    expect(cited.length).toBeGreaterThan(20)
    expect(wrong).toEqual([])
  })

  it("has something to cite for each of its rows, or says that nothing is shown", () => {
    const rows = rowsOf(text).map(([what = "", , shown = ""]) => ({ what, shown }))
    const silent = rows.filter(({ what }) => !cited.some((test) => test.what === what))

    expect(rows.length).toBeGreaterThan(10)
    expect(silent.map(({ shown }) => shown).filter((shown) => shown !== "nothing")).toEqual([])
    const numbers = rows.map(({ what }) => what)
    expect(cited.map(({ what }) => what).filter((what) => !numbers.includes(what))).toEqual([])
  })
})
