import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { CONTRACT } from "./contract"

const routes = CONTRACT.map((route) => [route.name, route] as const)

it("is every route on disk, and nothing else", () => {
  const onDisk = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|[\\/])route\.ts$/.test(file) && !file.startsWith("_"))
    .flatMap((file) => {
      const folder = file.replaceAll("\\", "/").replace(/\/?route\.ts$/, "")
      const text = readFileSync(join(__dirname, file), "utf8")
      const methods = [
        ...text.matchAll(/^export (?:async function|const) (GET|POST|DELETE|PUT)\b/gm),
      ]
      return methods.map(([, method]) => `${method} /${folder.replaceAll(/\[(\w+)\]/g, ":$1")}`)
    })

  expect(CONTRACT.map(({ name }) => name).sort()).toEqual(onDisk.sort())
})

/** Medusa runs what stands before `/x/:id` for `/x/new` too: its guard, and what reads its query and body. */
it("has no path that another with a parameter stands for", () => {
  const standsFor = (path: string) => new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`)
  const twice = CONTRACT.flatMap((one) =>
    CONTRACT.filter(
      (other) =>
        other !== one && other.method === one.method && standsFor(one.path).test(other.path)
    ).map((other) => `${one.name} stands for ${other.name}`)
  )

  expect(twice).toEqual([])
})

it("names each route once", () => {
  const ids = CONTRACT.map(({ id }) => id)

  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

it.each(routes)("%s is for people who are let in there", (_, { path, who }) => {
  const guarded = { seller: ["member"], admin: ["operator"], hooks: ["vendor"] }
  const [, audience = ""] = path.split("/")
  const open = ["anyone", "cart", "customer", "buyer"]
  expect(guarded[audience as keyof typeof guarded] ?? open).toContain(who)
})

it.each(routes)("%s refuses every field that it does not name", (_, { query, body, who, core }) => {
  if (who === "vendor" || core) return
  for (const schema of [query, body]) expect(schema ? openObjects(schema) : []).toEqual([])
})

it.each(routes)("%s answers nothing that it does not name", (_, { answer, core }) => {
  if (!core && typeof answer !== "string") expect(openObjects(answer)).toEqual([])
})

it.each(routes)("%s shows a body that it takes", (_, { body, example }) => {
  if (!body) return expect(example).toBeUndefined()
  expect(body.safeParse(example ?? {}).error?.issues).toBeUndefined()
})

/** The fields of a schema whose value may hold more than the schema names; a record is meant to. */
function openObjects(schema: z.ZodType): string[] {
  const open: string[] = []
  JSON.stringify(z.toJSONSchema(schema, { io: "input" }), (name, value) => {
    const { type, additionalProperties, propertyNames } = Object(value)
    if (type === "object" && !propertyNames && additionalProperties !== false) open.push(name)
    return value
  })
  return open
}

/** Addresses that are no pictures: a courier's page, and the way back to a storefront. */
const NO_PICTURES = ["tracking_url", "finish_url", "stream_url"]

it.each(routes)(
  "%s takes the address of a picture from our own hosts only",
  (_, { body, pictures }) => {
    const fields = Object.entries(
      body ? (z.toJSONSchema(body, { io: "input" }).properties ?? {}) : {}
    )
      .filter(([, field]) => /"format":"uri"/.test(JSON.stringify(field)))
      .map(([name]) => name)
      .filter((name) => !NO_PICTURES.includes(name))
    expect([...(pictures ?? [])].sort()).toEqual(fields.sort())
  }
)
