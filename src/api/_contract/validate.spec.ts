import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "zod"
import { RequestErrors } from "../../shared/request-errors"
import { page, text } from "./fields"
import { validBody, validQuery } from "./validate"

const schema = z.strictObject({ name: text({ max: 10 }), age: z.number().optional() })

function through(
  middleware: ReturnType<typeof validBody>,
  request: { body?: unknown; query?: unknown },
  language = "en"
) {
  const req = { ...request, acceptsLanguages: () => language } as unknown as MedusaRequest
  let passed = false
  const next = () => {
    passed = true
  }
  middleware(req, {} as MedusaResponse, next as MedusaNextFunction)
  return { passed, body: req.validatedBody, query: req.validatedQuery }
}

describe("a body", () => {
  it("goes on as the schema reads it", () => {
    expect(through(validBody(schema), { body: { name: "  Ani " } })).toMatchObject({
      passed: true,
      body: { name: "Ani" },
    })
  })

  it("is refused with a field that the schema does not name, naming it", () => {
    const body = { name: "Ani", seller_id: "sel_other" }

    expect(() => through(validBody(schema), { body })).toThrow(/^seller_id: no such field$/)
    expect(() => through(validBody(schema), { body }, "id")).toThrow(/^seller_id: kolom ini/)
  })

  it("cannot bring a prototype with it", () => {
    const body: unknown = JSON.parse('{"name":"Ani","__proto__":{"admin":true}}')

    expect(() => through(validBody(schema), { body })).toThrow(/^__proto__: no such field$/)
  })

  it.each([undefined, null, {}, [], "text", 7])("that is %j is refused with a code", (body) => {
    expect(() => through(validBody(schema), { body })).toThrow(
      expect.objectContaining({ type: "invalid_data", code: "INPUT_INVALID" })
    )
  })

  it("is refused in the words of the route, naming each field", () => {
    const refused = () =>
      through(validBody(schema, RequestErrors.PRODUCT_DATA_INVALID), {
        body: { name: "", age: "x" },
      })

    expect(refused).toThrow(expect.objectContaining({ code: "PROD_003" }))
    expect(refused).toThrow(/^name: .*; age: /)
  })

  it("is told at most five problems", () => {
    const many = z.object(
      Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`f${index}`, z.string()]))
    )

    expect(() => through(validBody(many), { body: {} })).toThrow(/^(?:f\d: [^;]+(?:; )?){5}$/)
  })
})

describe("text", () => {
  const field = text({ min: 2, max: 5 })

  it.each([
    ["abc", "abc"],
    ["  abc\n", "abc"],
    ["gräß", "gräß"],
    ["😀🎉👋🌏🙏", "😀🎉👋🌏🙏"],
  ])("%j is read as %j", (value, read) => {
    expect(field.parse(value)).toBe(read)
  })

  it.each(["", " ", "a", "   a   ", "😀", "abcdef", 12, null, undefined, ["abc"], { a: 1 }])(
    "%j is refused",
    (value) => {
      expect(field.safeParse(value).success).toBe(false)
    }
  )

  it("is not empty, even where no least length is said", () => {
    expect(text({ max: 5 }).safeParse("  ").success).toBe(false)
  })
})

describe("a page", () => {
  const query = z.object(page())
  const read = (values: object) => through(validQuery(query), { query: values }).query

  it("is the first twenty, unless the query says more", () => {
    expect(read({})).toEqual({ limit: 20, offset: 0 })
    expect(read({ limit: "5", offset: "40" })).toEqual({ limit: 5, offset: 40 })
    expect(z.object(page(50)).parse({}).limit).toBe(50)
  })

  it.each([
    { limit: "0" },
    { limit: "-1" },
    { limit: "101" },
    { limit: "1e9" },
    { limit: "ten" },
    { limit: "1.5" },
    { limit: ["1", "2"] },
    { limit: { gt: "1" } },
    { offset: "-1" },
    { offset: "10001" },
    { offset: "NaN" },
  ])("is refused with %j", (values) => {
    expect(() => read(values)).toThrow(expect.objectContaining({ code: "INPUT_INVALID" }))
  })
})
