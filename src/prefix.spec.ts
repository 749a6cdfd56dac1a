import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { MedusaServiceModelObjectsSymbol } from "@medusajs/framework/utils"
import { FACTS } from "./domain/fact/facts"

/** What a host project, or another plugin in it, may call by the same name. */
const modules = readdirSync(join(__dirname, "modules"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

it.each(modules)("module %s takes no name from the host: key, tables, graph", async (name) => {
  const { default: definition, ...exports } = await import(`./modules/${name}/index.ts`)
  const [key] = Object.values(exports)
  expect(key).toBe(name === "reluv" ? "reluv" : `reluv_${name.replaceAll("-", "_")}`)

  const models = Object.values(definition.service[MedusaServiceModelObjectsSymbol] ?? {})
  const tables = models.map((model) => (model as { parse(): Table }).parse().tableName)
  expect(tables.filter((table) => !table.startsWith("reluv_"))).toEqual([])

  const aliases: string[] = (definition.service.prototype.__joinerConfig?.().alias ?? []).flatMap(
    (alias: { name: string | string[] }) => alias.name
  )
  expect(aliases.filter((alias) => !alias.startsWith("reluv_"))).toEqual([])
})

type Table = { tableName: string }

it("calls no model as Medusa calls one: those of all modules share one space of names", () => {
  const named = /\.define\(\s*(?:["'](\w+)["']|\{\s*name: ["'](\w+)["'])/g
  const namesIn = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /models?\/.*\.(js|ts)$/.test(file) && !file.endsWith(".d.ts"))
      .flatMap((file) => [...readFileSync(join(folder, file), "utf8").matchAll(named)])
      .map(([, plain, named]) => (plain ?? named ?? "").toLowerCase().replaceAll("_", ""))
  const medusa = join(__dirname, "../node_modules/@medusajs")
  const theirs = new Set(
    readdirSync(medusa)
      .map((name) => join(medusa, name, "dist"))
      .filter((folder) => existsSync(join(folder, "models")))
      .flatMap((folder) => namesIn(folder))
  )
  const ours = namesIn(join(__dirname, "modules"))

  expect(theirs).toContain("campaign")
  expect(ours).toContain("salecampaign")
  expect(ours.filter((name) => theirs.has(name))).toEqual([])
})

it("gives workflows and facts the prefix, too", () => {
  const sources = readdirSync(join(__dirname, "workflows"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".spec.ts"))
    .map((file) => readFileSync(join(__dirname, "workflows", file), "utf8"))
    .join("\n")
  const ids = [...sources.matchAll(/(?:createWorkflow|\bflow)\(\s*"([^"]+)"/g)].map(([, id]) => id)
  const facts = Object.keys(FACTS)

  expect(ids.length).toBeGreaterThan(10)
  expect(ids.filter((id) => !id?.startsWith("reluv-"))).toEqual([])
  expect(facts.length).toBeGreaterThan(0)
  expect(facts.filter((name) => !name.startsWith("reluv."))).toEqual([])
})
