/** Reading JSON that came from outside: every getter answers `undefined` for the wrong type. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json | undefined }
export type JsonObject = { [key: string]: Json | undefined }
export type Loose = Record<string, unknown>

export function isObject(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

export function object(value: unknown): Loose {
  return isObject(value) ? value : {}
}

export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined
}

/** A text with something in it; forms send empty strings for fields left alone. */
export function filled(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined
}

export function number(value: unknown): number | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return value
  // HTML forms and some clients send numbers as text.
  if (typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value)) return Number(value)
  return undefined
}

export function boolean(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value
  if (value === "true" || value === "1" || value === "on") return true
  if (value === "false" || value === "0") return false
  return undefined
}

/** A plain copy that is certainly JSON: what cannot be written as JSON is left out. */
export function toJson(value: unknown): Json {
  const written = JSON.stringify(value)
  return written === undefined ? null : (JSON.parse(written) as Json)
}
