import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { reluvOptions } from "../../src/modules/reluv/options"
import { facebookOptions } from "../../src/providers/auth-facebook/options"
import { cloudinaryOptions } from "../../src/providers/file-cloudinary/options"
import { biteshipOptions } from "../../src/providers/fulfillment-biteship/options"
import { rajaOngkirOptions } from "../../src/providers/fulfillment-rajaongkir/options"
import { phoneOptions } from "../../src/providers/notification-phone/options"
import { smtpOptions } from "../../src/providers/notification-smtp/options"
import { midtransOptions } from "../../src/providers/payment-midtrans/options"
import { irisOptions } from "../../src/providers/payout-iris/options"
import { meilisearchOptions } from "../../src/providers/search-meilisearch/options"
import type { JsonSchema } from "./json-schema"

const root = join(__dirname, "../..")
const page = readFileSync(join(root, "docs/reference/configuration.md"), "utf8")
/** What may read a variable. */
const code = ["src", "host", "scripts", "sandbox"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
      join(folder, file)
    )
  )
  .filter((file) => /(?<!spec)\.(ts|mjs)$/.test(file))
  .concat("medusa-config.ts")
  .map((file) => readFileSync(join(root, file), "utf8"))
  .join("\n")

/** What the host app reads; `NODE_ENV` is everybody's. */
const read = readdirSync(join(root, "host"), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => join("host", file))
  .concat("medusa-config.ts")
  .flatMap((file) => [
    ...readFileSync(join(root, file), "utf8").matchAll(/\benv\.([A-Z][A-Z_]+)\b/g),
  ])
  .map(([, name = ""]) => name)
  .filter((name, at, all) => name !== "NODE_ENV" && all.indexOf(name) === at)

const SECTIONS = {
  "Plugin options": reluvOptions,
  Midtrans: midtransOptions,
  "Midtrans Payouts": irisOptions,
  Biteship: biteshipOptions,
  RajaOngkir: rajaOngkirOptions,
  Meilisearch: meilisearchOptions,
  Cloudinary: cloudinaryOptions,
  Facebook: facebookOptions,
  Phones: phoneOptions,
  SMTP: smtpOptions,
}

const GROUPS = new Set([
  "policies",
  "accounts",
  "commission",
  "documents",
  "limits",
  "listings",
  "mails",
  "monitoring",
  "payouts",
  "pictures",
  "search",
  "retention",
])

/** Within a group, and told of in a section of their own. */
const VENDORS = new Set(["payouts.iris", "search.meilisearch"])

const sections = Object.entries(SECTIONS).map(
  ([title, schema]) => [title, optionsOf(schema)] as const
)

it.each(sections)("the page tells of the options of %s, and of no others", (title, options) => {
  expect([...rowsOf(title).keys()].sort()).toEqual(Object.keys(options).sort())
})

it.each(sections)("the page tells the defaults of %s", (title, options) => {
  const cells = defaultsOf(title)
  const wrong = Object.entries(options).filter(
    ([name, { default: usual }]) => !says(cells.get(name) ?? "", usual)
  )
  expect(wrong).toEqual([])
})

it.each(["docs/reference/configuration.md", ".env.example"])(
  "each variable that %s tells of is read",
  (path) => {
    const told = variablesOf(path)
    expect(told.length).toBeGreaterThan(50)
    expect(told.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([])
  }
)

it.each(["docs/reference/configuration.md", ".env.example"])(
  "%s tells of each variable that the host app reads",
  (path) => {
    const told = variablesOf(path)
    expect(read.length).toBeGreaterThan(50)
    expect(read.filter((name) => !told.includes(name))).toEqual([])
  }
)

it("tells a default by its own cell and place, not by words beside it", () => {
  expect(says("`true`", false)).toBe(false)
  expect(says("`1`", 0)).toBe(false)
  expect(says("none", 24)).toBe(false)
  expect(says("`24` hours", undefined)).toBe(false)
  expect(partsOf("`3000`, `null`, none", 3)).toEqual(["`3000`", "`null`", "none"])
  expect(says(partsOf("`100`, `20`", 2)[0] ?? "", 20)).toBe(false)
})

/** Those in the first column of the table of variables, or of the example's lines. */
function variablesOf(path: string): string[] {
  const lines = readFileSync(join(root, path), "utf8").split("\n")
  return lines.flatMap((line) => {
    const example = /^#([A-Z][A-Z_]+)=/.exec(line)?.[1]
    if (example) return [example]
    const cell = /^\| (`[A-Z][A-Z_]+`[^|]*)\|/.exec(line)?.[1] ?? ""
    return [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name = ""]) => name)
  })
}

/** Whether what a cell says of one option is its default: a value in code, or words where it has none. */
function says(told: string, usual: unknown): boolean {
  const value = /^`([^`]*)`/.exec(told)?.[1]
  if (usual === undefined || usual === "" || (Array.isArray(usual) && usual.length === 0))
    return told !== "" && (value === undefined || /^(https?:|http\.)/.test(value))
  const expected = Array.isArray(usual) ? usual.join(" ") : String(usual)
  return value?.replace(/^"(.*)"$/, "$1") === expected
}

/** The cell of the defaults, one of each option of the row; one for all where it does not list them. */
function partsOf(cell: string, options: number): string[] {
  const parts = cell.split(/, (?=`|none)/)
  return parts.length === options ? parts : Array.from({ length: options }, () => cell)
}

function defaultsOf(title: string): Map<string, string> {
  return new Map(
    [...new Set(rowsOf(title).values())].flatMap((row) => {
      const [, names = "", cell = ""] = row.split("|").map((text) => text.trim())
      const options = [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name)
      const parts = partsOf(cell, options.length)
      return options.map((name, at) => [name, parts[at] ?? ""] as const)
    })
  )
}

/** The options of a schema; those within a group by their path, those of a vendor have a section. */
function optionsOf(schema: z.ZodType): Record<string, JsonSchema> {
  const { properties = {} } = z.toJSONSchema(schema, { io: "input" }) as JsonSchema
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, option]) =>
      GROUPS.has(name) ? optionsIn(name, option) : [[name, option]]
    )
  )
}

/** Options of a group by their path, such as `policies.couriers.default`. */
function optionsIn(path: string, { properties = {} }: JsonSchema): [string, JsonSchema][] {
  return Object.entries(properties).flatMap(([key, policy]): [string, JsonSchema][] =>
    policy.properties && !VENDORS.has(`${path}.${key}`)
      ? optionsIn(`${path}.${key}`, policy)
      : [[`${path}.${key}`, policy]]
  )
}

/** The rows of a section, by the names in their first cell. */
function rowsOf(title: string): Map<string, string> {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ""
  const rows = section.split("\n").filter((line) => line.startsWith("| `"))
  return new Map(
    rows.flatMap((row) => {
      const [, names = ""] = row.split("|")
      return [...names.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => [name, row] as const)
    })
  )
}
