import { COMPONENTS, type JsonSchema } from "./json-schema"

/* A schema, as a table of the reference tells it. */

export type Row = [name: string, value: string, description: string]

/** The rows of a schema's fields. */
export function fieldsOf({ properties = {}, required = [] }: JsonSchema, answers = false): Row[] {
  return Object.entries(properties).flatMap(([name, field]) =>
    rowsOf(name, field, required.includes(name), answers)
  )
}

/** The row of a field, and those of the fields within it. */
export function rowsOf(name: string, field: JsonSchema, required: boolean, answers = false): Row[] {
  const { description = "", default: otherwise } = field
  const inner = withoutNull(field)
  const object = inner.properties ? inner : inner.items?.properties ? inner.items : undefined
  const mark = required || answers ? "" : "?"
  const optional = answers && !required ? "?" : mark
  const value = object ? (inner.items ? "list" : "object") : valueOf(answers ? field : inner)
  const told = typeof otherwise === "string" || typeof otherwise === "number"
  const usual = told ? `, default \`${otherwise}\`` : ""
  const nested = object ? fieldsOf(object, answers) : []
  const dots = inner.items ? "[]." : "."
  return [
    [`\`${name}${optional}\``, value + usual, description],
    ...nested.map(([within, ...rest]): Row => [`\`${name}${dots}${within.slice(1)}`, ...rest]),
  ]
}

/** What a value may be, in words. */
export function valueOf(schema: JsonSchema): string {
  const { $ref, anyOf, enum: values, type, items, properties, additionalProperties } = schema
  if ($ref)
    return `[${$ref.slice(COMPONENTS.length)}](shapes.md#${$ref.slice(COMPONENTS.length).toLowerCase()})`
  if (anyOf) return [...new Set(anyOf.map(valueOf))].join(" or ")
  if (values) return listOf(values.map(String), "or")
  if ("const" in schema) return `\`${String(schema.const)}\``
  switch (type) {
    case "array":
      return `list of ${items ? valueOf(items) : "anything"}${upTo(schema.maxItems)}`
    case "object":
      if (properties) {
        const fields = Object.entries(properties).map(([name, field]) => {
          const mark = schema.required?.includes(name) ? "" : "?"
          return `\`${name}${mark}\`: ${valueOf(field)}`
        })
        return `{ ${fields.join(", ")} }`
      }
      return additionalProperties &&
        typeof additionalProperties === "object" &&
        additionalProperties.type
        ? `${additionalProperties.type} by name`
        : "object"
    case "string":
      return textOf(schema)
    case "integer":
    case "number":
      return numberOf(schema)
    default:
      return type === "boolean" ? "`true` or `false`" : (type ?? "anything")
  }
}

function textOf({ format, minLength = 0, maxLength }: JsonSchema): string {
  if (format === "date-time") return "time"
  if (format === "uri") return `URL${upTo(maxLength)}`
  if (format === "binary") return "file"
  if (!maxLength) return "text"
  return minLength > 1
    ? `${minLength} to ${maxLength} characters`
    : `text, up to ${maxLength} characters`
}

function numberOf({ type, minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  const name = type === "integer" ? "whole number" : "number"
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`
  if (maximum !== undefined) return `${name}, up to ${maximum}`
  const above = exclusiveMinimum ?? minimum
  return above === undefined ? name : `${name} above ${above}`
}

function upTo(most: number | undefined): string {
  return most ? `, up to ${most}` : ""
}

function withoutNull(schema: JsonSchema): JsonSchema {
  const [only, ...more] = (schema.anyOf ?? []).filter(({ type }) => type !== "null")
  return only && more.length === 0 ? only : schema
}

export function listOf(values: readonly string[], word = "or"): string {
  const quoted = values.map((value) => `\`${value}\``)
  const last = quoted.pop()
  return quoted.length ? `${quoted.join(", ")} ${word} ${last}` : String(last)
}
