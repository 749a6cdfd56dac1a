import { z } from "zod"
import { Components } from "./json-schema"
import type { OpenApi, Operation } from "./openapi"
import { typesOf } from "./types"

const SHOP = z.strictObject({ name: z.string() }).meta({ id: "Shop", description: "Ends */ here" })

function typeOf(schema: z.ZodType): string {
  const components = new Components()
  components.add("Wanted", components.read(schema, "output"))
  return types({ schemas: components.all() })
}

function types({ schemas = {}, operations = {} }: Partial<Parts>): string {
  const paths: OpenApi["paths"] = { "/store/shops/{id}": operations }
  const text = typesOf({
    openapi: "3.1.0",
    info: {},
    servers: [],
    tags: [],
    paths,
    components: { schemas, securitySchemes: {} },
  })
  return text.replaceAll(/\s+/g, " ")
}

type Parts = { schemas: OpenApi["components"]["schemas"]; operations: Record<string, Operation> }

it.each([
  [z.strictObject({ a: z.string(), b: z.int().optional() }), "{ a: string b?: number }"],
  [z.strictObject({ a: z.boolean().nullable() }), "{ a: boolean | null }"],
  [z.strictObject({ a: z.enum(["x", "y"]) }), '{ a: "x" | "y" }'],
  [z.strictObject({ a: z.literal("x") }), '{ a: "x" }'],
  [z.strictObject({ a: z.array(z.union([z.string(), z.number()])) }), "{ a: (string | number)[] }"],
  [z.strictObject({ a: z.record(z.string(), z.number()) }), "{ a: Record<string, number> }"],
  [
    z.strictObject({ a: z.looseObject({ id: z.string() }) }),
    "{ a: { id: string } & Record<string, unknown> }",
  ],
  [z.strictObject({ "x-y": z.iso.datetime() }), '{ "x-y": string }'],
  [z.strictObject({ shop: SHOP, shops: z.array(SHOP) }), "{ shop: Shop shops: (Shop)[] }"],
])("a schema is the type that reads it (%#)", (schema, type) => {
  expect(typeOf(schema)).toContain(`export type Wanted = ${type}`)
})

it("a comment cannot end early", () => {
  expect(typeOf(z.strictObject({ shop: SHOP }))).toContain("/** Ends *\\/ here */ export type Shop")
})

it("two schemas of one name are refused", () => {
  const components = new Components()
  components.read(z.strictObject({ shop: SHOP }), "output")

  expect(() => components.add("Shop", { type: "string" })).toThrow("two different schemas")
})

it("a route is what it takes, answers and refuses with", () => {
  const parameter = { required: true, schema: { type: "string" } }
  const refusal = { allOf: [{}, { properties: { code: { enum: ["SELLER_NOT_FOUND"] } } }] }
  const operation: Operation = {
    operationId: "readShop",
    summary: "One shop",
    tags: [],
    security: [],
    parameters: [
      { name: "id", in: "path", ...parameter },
      { name: "q", in: "query", ...parameter, required: false },
      { name: "x-seller-id", in: "header", ...parameter },
    ],
    responses: {
      "200": { description: "", content: { "application/pdf": { schema: {} } } },
      "404": { description: "", content: { "application/json": { schema: refusal } } },
    },
  }

  expect(types({ operations: { get: operation } })).toContain(
    '/** One shop */ "GET /store/shops/:id": { params: { id: string }; query: { q?: string }; body: never; answer: Blob; refuses: "SELLER_NOT_FOUND" }'
  )
})
