import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { EXPORTED_PARTS } from "../../src/domain/account/exported-parts"
import { rowsOf } from "./tables"

const root = join(__dirname, "../..")
const page = readFileSync(join(root, "docs/personal-data.md"), "utf8")

/** What a column is called that may say something of a person; words of a name stand between underscores. */
const PERSONAL = new RegExp(
  `(^|_)(${[
    "e?mail|phone|name|holder|author|owner|person|driver|contact",
    "address(es)?|city|street|postal|latitude|longitude|origin|ip|device|url_of",
    "birth_date|avatar|photos?|text|content|body|note|answer|reason|data|args|asked|filename",
    "token|salt|sealed|password|secret|instructions|proof",
    "bank_account|account_number|last_digits|buyer_keys|actor_id|actor",
  ].join("|")})(_|$)`
)
/** How something stands, not what it says. */
const ABOUT = /_(type|id|at|key|hash|code)$|^(told|asked)_/

const columns = readdirSync(join(root, "src/modules"), { recursive: true, encoding: "utf8" })
  .filter((file) => /[\\/]models[\\/]/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join(root, "src/modules", file), "utf8")
    const table = /tableName: "(\w+)"/.exec(text)?.[1]
    return [...text.matchAll(/^\s+(\w+): model\b/gm)].map(([, column]) => `${table}.${column}`)
  })

const told = (heading: string) =>
  rowsOf(page, heading).map(([cell = "", ...rest]) => ({ names: namesIn(cell), rest }))
const kept = told("In Reluv's tables")
const others = told("Sounds personal, and is not")
const named = [...kept, ...others].flatMap(({ names }) => names)

it("tells of each column that sounds personal", () => {
  const personal = columns.filter((name) => {
    const column = name.split(".")[1] ?? ""
    return column === "actor_id" || (PERSONAL.test(column) && !ABOUT.test(column))
  })

  expect(personal.length).toBeGreaterThan(50)
  expect(personal.filter((name) => !named.includes(name))).toEqual([])
})

it("tells of columns that there are, each once", () => {
  expect(named.filter((name) => !columns.includes(name))).toEqual([])
  expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([])
})

it("says of each why, how long, who reads it, where its owner reads it, and when it goes", () => {
  const silent = kept.filter(({ rest }) => rest.length !== 6 || rest.some((cell) => cell === ""))

  expect(silent).toEqual([])
})

it("names the parts of an export that there are, and each of them", () => {
  const given = [
    ...kept.map(({ rest }) => rest[4] ?? ""),
    ...told("In Medusa's tables").map(({ rest }) => rest[1] ?? ""),
  ].filter((cell) => !cell.startsWith("not"))
  const parts: readonly string[] = EXPORTED_PARTS

  expect(
    given
      .flatMap((cell) => namesIn(cell.split(/[;,:]/)[0] ?? ""))
      .filter((part) => !parts.includes(part))
  ).toEqual([])
  expect(parts.filter((part) => !page.includes(`\`${part}\``))).toEqual([])
})

function namesIn(cell: string): string[] {
  return [...cell.matchAll(/`([\w.]+)`/g)].map(([, name = ""]) => name)
}
