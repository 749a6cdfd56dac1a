import { ERROR_CODES, type ErrorCode } from "../../src/api/_contract/error-codes"
import { codesOf } from "../../src/api/_contract/refusals"
import { isFile, NOTHING, type Who } from "../../src/api/_contract/route"
import { Refusal } from "../../src/api/_shapes/common"
import { CONTRACT, type NamedRoute } from "../../src/api/contract"
import { PERMISSIONS } from "../../src/domain/seller/permissions"
import { Components, type JsonSchema } from "./json-schema"

type Parameter = {
  name: string
  in: "path" | "query" | "header"
  required: boolean
  description?: string
  schema: JsonSchema
}

type Content = Record<string, { schema: JsonSchema; example?: unknown }>

export type Operation = {
  operationId: string
  summary: string
  description?: string
  tags: string[]
  security: Record<string, string[]>[]
  parameters: Parameter[]
  requestBody?: { required: boolean; content: Content }
  responses: Record<string, { description: string; content: Content }>
}

export type OpenApi = {
  openapi: "3.1.0"
  info: Record<string, unknown>
  servers: { url: string }[]
  tags: { name: string; description: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, unknown> }
}

const INFO = `Amounts are whole rupiah, weights grams, lengths centimetres, times ISO 8601 in UTC.

Unknown fields of a query or a body are refused with their name. An error answers \`{ code, type, message }\`: switch on
\`code\`; the message is for people, in Indonesian when the request says \`accept-language: id\`. What is somebody else's
answers as if it did not exist.`

const AUDIENCES: Record<string, string> = {
  store: "Buyers and anybody: the storefront",
  seller: "The people of a shop",
  admin: "Operators of the marketplace",
  hooks: "Midtrans and Biteship",
}

const SECURITY: Record<Who, Record<string, string[]>[]> = {
  anyone: [{ publishable_key: [] }],
  cart: [{ publishable_key: [] }],
  customer: [{ publishable_key: [], customer: [] }],
  buyer: [
    { publishable_key: [], customer: [] },
    { publishable_key: [], purchase_token: [] },
  ],
  member: [{ customer: [] }],
  operator: [{ operator: [] }, { operator_session: [] }, { secret_key: [] }],
  vendor: [],
}

/** The whole contract as OpenAPI 3.1. */
export function openApi(version: string): OpenApi {
  const components = new Components()
  components.read(Refusal, "output")
  const paths: OpenApi["paths"] = {}
  for (const route of CONTRACT) {
    const path = route.path.replaceAll(/:(\w+)/g, "{$1}")
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route, components) }
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Reluv",
      version,
      description: INFO,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "http://localhost:9000" }],
    tags: Object.entries(AUDIENCES).map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: components.all(),
      securitySchemes: {
        publishable_key: { type: "apiKey", in: "header", name: "x-publishable-api-key" },
        customer: { type: "http", scheme: "bearer", description: "A customer's token" },
        purchase_token: {
          type: "apiKey",
          in: "header",
          name: "x-purchase-token",
          description: "A guest's, which completing the cart answered",
        },
        operator: { type: "http", scheme: "bearer", description: "A token of Medusa's admin" },
        operator_session: { type: "apiKey", in: "cookie", name: "connect.sid" },
        secret_key: { type: "http", scheme: "basic", description: "A secret API key as user name" },
      },
    },
  }
}

function operation(route: NamedRoute, components: Components): Operation {
  const { id, says, who, path } = route
  const description = descriptionOf(route)
  const body = requestBody(route, components)
  return {
    operationId: id,
    summary: says,
    ...(description ? { description } : {}),
    tags: [path.split("/")[1] ?? ""],
    security: SECURITY[who],
    parameters: [
      ...[...path.matchAll(/:(\w+)/g)].map(
        ([, name = ""]): Parameter => ({
          name,
          in: "path",
          required: true,
          schema: { type: "string" },
        })
      ),
      ...queryParameters(route, components),
      ...Object.entries({ ...headersOf(who), ...route.headers }).map(
        ([name, description]): Parameter => ({
          name,
          in: "header",
          required: false,
          description,
          schema: { type: "string" },
        })
      ),
    ],
    ...(body ? { requestBody: body } : {}),
    responses: responses(route, components),
  }
}

function descriptionOf({ notes, may }: NamedRoute): string {
  const needs = may && `Needs the permission \`${may}\`: ${PERMISSIONS[may].roles.join(", ")}.`
  return [notes, needs].filter(Boolean).join(" ")
}

function headersOf(who: Who): Record<string, string> {
  return who === "member" ? { "x-seller-id": "which shop, for somebody who works for several" } : {}
}

function queryParameters({ query }: NamedRoute, components: Components): Parameter[] {
  if (!query) return []
  const { properties = {}, required = [] } = components.read(query, "input")
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: "query",
    required: required.includes(name),
    ...(description ? { description } : {}),
    schema,
  }))
}

function requestBody(
  { id, body, uploads, example }: NamedRoute,
  components: Components
): Operation["requestBody"] {
  if (uploads) {
    const file = { type: "string", format: "binary", contentMediaType: "application/octet-stream" }
    const files = { type: "array", items: file, minItems: 1, maxItems: 8 }
    const [field, value] =
      uploads === "pictures" ? (["files", files] as const) : (["file", file] as const)
    const schema = { type: "object", properties: { [field]: value }, required: [field] }
    return { required: true, content: { "multipart/form-data": { schema } } }
  }
  if (!body || body === NOTHING) return undefined
  const read = components.read(body, "input")
  const schema = read.$ref ? read : components.add(`${capital(id)}Body`, read)
  const content = { "application/json": { schema, ...(example ? { example } : {}) } }
  return { required: (read.required ?? []).length > 0, content }
}

function responses(route: NamedRoute, components: Components): Operation["responses"] {
  const { answer, status = 200 } = route
  const content: Content = isFile(answer)
    ? { [answer]: { schema: { type: "string", format: "binary", contentMediaType: answer } } }
    : { "application/json": { schema: components.read(answer, "output") } }
  return { [status]: { description: "As asked", content }, ...refusals(codesOf(route)) }
}

function refusals(codes: readonly ErrorCode[]): Operation["responses"] {
  const byStatus = new Map<number, ErrorCode[]>()
  for (const code of codes) {
    const [status] = ERROR_CODES[code]
    if (status) byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => {
      const schema: JsonSchema = {
        allOf: [
          { $ref: "#/components/schemas/Refusal" },
          { type: "object", properties: { code: { enum: of } } },
        ],
      }
      const description = of.map((code) => `\`${code}\`: ${ERROR_CODES[code][1]}`).join("; ")
      return [status, { description, content: { "application/json": { schema } } }]
    })
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
