import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "@medusajs/framework/zod"
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
  const rows = rowsOf(title)
  const wrong = Object.entries(options).filter(([name, { default: usual }]) => {
    const told = rows.get(name) ?? ""
    const values = Array.isArray(usual) ? usual : usual === undefined ? [] : [usual]
    return values.some((value) => !told.includes(String(value)))
  })
  expect(wrong).toEqual([])
})

it.each(["docs/reference/configuration.md", ".env.example"])(
  "each variable that %s tells of is read",
  (path) => {
    const told = new Set(readFileSync(join(root, path), "utf8").match(/\bRELUV_[A-Z_]+\b/g))
    expect(told.size).toBeGreaterThan(5)
    expect([...told].filter((name) => !code.includes(name))).toEqual([])
  }
)

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
