import type { JsonSchema } from "./json-schema"
import { COMPONENTS } from "./json-schema"
import type { OpenApi, Operation } from "./openapi"

const HEAD = `/*
 * Written by \`npm run reference\` from the contracts in src/api. Change those.
 *
 * The JSON of every route, without an import: what clients compile against. Amounts in whole rupiah, weights in
 * grams, times in ISO 8601.
 */
`

/** The document as TypeScript: a type per schema, and \`Routes\`, which the client is typed by. */
export function typesOf({ paths, components }: OpenApi): string {
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) => `${comment(schema.description)}export type ${name} = ${typeOf(schema)}`
  )
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => {
      const name = `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ":$1")}`
      return `${comment(operation.summary)}${JSON.stringify(name)}: ${routeType(operation)}`
    })
  )
  return `${HEAD}
${schemas.join("\n\n")}

/** What each route takes, answers and refuses with. */
export type Routes = {
${routes.join("\n")}
}
`
}

function routeType({ parameters, requestBody, responses }: Operation): string {
  const of = (place: string) => parameters.filter((parameter) => parameter.in === place)
  const object = (place: string) =>
    typeOf({
      type: "object",
      properties: Object.fromEntries(
        of(place).map(({ name, schema, description }) => [name, { ...schema, description }])
      ),
      required: of(place).flatMap(({ name, required }) => (required ? name : [])),
      additionalProperties: false,
    })
  const [body] = Object.entries(requestBody?.content ?? {})
  const [good] = Object.entries(responses).filter(([status]) => status.startsWith("2"))
  const [answer] = Object.entries(good?.[1].content ?? {})
  const codes = Object.values(responses).flatMap(
    ({ content }) => content["application/json"]?.schema.allOf?.[1]?.properties?.code?.enum ?? []
  )
  const fields: [string, string][] = [
    ["params", object("path")],
    ["query", object("query")],
    [
      "body",
      body ? (body[0].startsWith("multipart") ? "FormData" : typeOf(body[1].schema)) : "never",
    ],
    ["answer", answer?.[0] === "application/json" ? typeOf(answer[1].schema) : "Blob"],
    ["refuses", codes.map((code) => JSON.stringify(code)).join(" | ")],
  ]
  return `{ ${fields.map(([name, type]) => `${name}: ${type}`).join("; ")} }`
}

function typeOf(schema: JsonSchema): string {
  const { $ref, anyOf, enum: values, type, items } = schema
  if ($ref) return $ref.slice(COMPONENTS.length)
  if (anyOf) return [...new Set(anyOf.map(typeOf))].join(" | ")
  if (values) return values.map((value) => JSON.stringify(value)).join(" | ")
  if ("const" in schema) return JSON.stringify(schema.const)
  if (type === "array") return `(${items ? typeOf(items) : "unknown"})[]`
  if (type === "object") return objectType(schema)
  if (type === "integer") return "number"
  return type ?? "unknown"
}

function objectType({ properties = {}, required = [], additionalProperties }: JsonSchema): string {
  const fields = Object.entries(properties).map(([name, field]) => {
    const optional = required.includes(name) ? "" : "?"
    return `${comment(field.description)}${/^\w+$/.test(name) ? name : JSON.stringify(name)}${optional}: ${typeOf(field)}`
  })
  const rest = typeof additionalProperties === "object" ? typeOf(additionalProperties) : "unknown"
  const open = typeof additionalProperties === "object" && Object.keys(additionalProperties).length
  if (fields.length === 0) {
    return additionalProperties === false ? "Record<never, never>" : `Record<string, ${rest}>`
  }
  const closed = additionalProperties === false
  const known = `{\n${fields.join("\n")}\n}`
  return closed ? known : `${known} & Record<string, ${open ? rest : "unknown"}>`
}

function comment(text: string | undefined): string {
  return text ? `/** ${text.replaceAll("*/", "*\\/")} */\n` : ""
}
