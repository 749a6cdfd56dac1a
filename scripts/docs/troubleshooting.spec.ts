import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

const docs = join(__dirname, "../../docs")
const read = (path: string) => readFileSync(join(docs, path), "utf8")
const reference = readdirSync(join(docs, "reference"))
  .filter((name) => name.endsWith(".md"))
  .map((name) => read(`reference/${name}`))
  .concat(read("operations.md"))
  .join("\n")

it("troubleshooting names codes, variables and options that there are", () => {
  const named = [...read("troubleshooting.md").matchAll(/`([A-Z]+_[A-Z0-9_]+|[a-z]+\.[a-z_.]+)`/g)]
    .map(([, name = ""]) => name)
    .filter((name) => !name.endsWith(".json"))

  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((name) => !reference.includes(name))).toEqual([])
})
