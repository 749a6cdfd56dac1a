import { isDeepStrictEqual } from "node:util"
import { z } from "zod"

export type JsonSchema = {
  $ref?: string
  type?: string
  description?: string
  default?: unknown
  const?: unknown
  enum?: (string | number | null)[]
  format?: string
  pattern?: string
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
  minLength?: number
  maxLength?: number
  minItems?: number
  maxItems?: number
  contentMediaType?: string
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: boolean | JsonSchema
  propertyNames?: JsonSchema
  anyOf?: JsonSchema[]
  allOf?: JsonSchema[]
}

const DEFINITIONS = "#/$defs/"
export const COMPONENTS = "#/components/schemas/"

/** The schemas that have a name, collected while others are read. */
export class Components {
  private readonly found = new Map<string, JsonSchema>()

  /** A schema as JSON Schema of OpenAPI 3.1; schemas with an id become references. */
  read(schema: z.ZodType, io: "input" | "output"): JsonSchema {
    const {
      $defs,
      $schema: _,
      ...root
    } = z.toJSONSchema(schema, { io }) as {
      $defs?: Record<string, unknown>
      $schema?: string
    }
    for (const [name, definition] of Object.entries($defs ?? {}))
      this.add(name, pointed(definition))
    return pointed(root)
  }

  /** Gives a schema a name. */
  add(name: string, schema: JsonSchema): JsonSchema {
    const known = this.found.get(name)
    if (known && !isDeepStrictEqual(known, schema)) {
      throw new Error(`two different schemas are called ${name}`)
    }
    if (!known) this.found.set(name, schema)
    return { $ref: COMPONENTS + name }
  }

  all(): Record<string, JsonSchema> {
    const byName = [...this.found].sort(([a], [b]) => a.localeCompare(b))
    return Object.fromEntries(byName)
  }
}

/**
 * Without what zod says for itself and no reader needs: its ids, the pattern of a time, the bounds of an integer; and what may
 * be one of several types in the one way that also those with limits have.
 */
function pointed(schema: unknown): JsonSchema {
  return JSON.parse(JSON.stringify(schema), function (this: unknown, key, value: unknown) {
    if (key === "$ref") return String(value).replace(DEFINITIONS, COMPONENTS)
    if (value === Number.MAX_SAFE_INTEGER || value === Number.MIN_SAFE_INTEGER) return undefined
    if (key === "id" && typeof value === "string") return undefined
    const time = (this as JsonSchema).format === "date-time"
    return key === "pattern" && time ? undefined : withoutTypes(value)
  })
}

function withoutTypes(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value
  if (!("type" in value && Array.isArray(value.type))) return value
  const { type: types, ...rest } = value
  return { ...rest, anyOf: types.map((type: unknown) => ({ type })) }
}
