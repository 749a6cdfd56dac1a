import type { Said } from "../said"

/** What a category may ask of a listing beyond what every listing says. */
export const REQUIRABLE_FIELDS = ["brand", "size", "color", "description", "dimensions"] as const
export type RequirableField = (typeof REQUIRABLE_FIELDS)[number]

/** A length that sellers measure, in centimetres. */
export type Measurement = {
  /** The name that listings write it under: `chest_width`. */
  key: string
  label: Said
  required: boolean
}

/** What a size measures, as its maker says: `{ size: "M", measurements: { chest_width: 52 } }`. */
type ChartRow = { size: string; measurements: Record<string, number> }

export type Rules = {
  image_url: string
  measurements: Measurement[]
  required_fields: RequirableField[]
  size_chart: ChartRow[]
}

/** What an operator says of one category; null is as in the category above. */
export type CategoryRules = { [Name in keyof Rules]: Rules[Name] | null }

export const RULE_NAMES = [
  "image_url",
  "measurements",
  "required_fields",
  "size_chart",
] as const satisfies readonly (keyof Rules)[]

/** What holds in a category: of each kind, what the nearest category says that says anything. */
export type HoldingRules = Omit<Rules, "image_url"> & { image_url: string | null }

/** @param path what is said of a category, then of the one above it, and so on; null where nothing is */
export function rulesAlong(path: readonly (CategoryRules | null)[]): HoldingRules {
  const said = path.filter((rules) => rules !== null)
  const nearest = <Name extends keyof Rules>(name: Name): Rules[Name] | null =>
    said.find((rules) => rules[name] !== null)?.[name] ?? null
  return {
    image_url: nearest("image_url"),
    measurements: nearest("measurements") ?? [],
    required_fields: nearest("required_fields") ?? [],
    size_chart: nearest("size_chart") ?? [],
  }
}

/** What of a listing its category asks about. */
export type Described = { [Name in RequirableField]: unknown } & {
  measurements: Record<string, number> | null
  /** Where each variant says it of itself, the listing need not. */
  variants?: readonly { size?: string | null; color?: string | null }[]
}

/** The fields of a listing that its category asks for and that say nothing, by the names of requests. */
export function missingFor(rules: HoldingRules, listing: Described): string[] {
  const fields = rules.required_fields.filter(
    (name) => !says(listing[name]) && !eachSays(listing.variants, name)
  )
  const lengths = rules.measurements
    .filter(({ key, required }) => required && !listing.measurements?.[key])
    .map(({ key }) => `measurements.${key}`)
  return [...fields, ...lengths]
}

function says(value: unknown): boolean {
  return typeof value === "string" ? value.trim() !== "" : value !== null && value !== undefined
}

function eachSays(variants: Described["variants"], name: RequirableField): boolean {
  if (!variants || variants.length === 0 || (name !== "size" && name !== "color")) return false
  return variants.every((variant) => says(variant[name]))
}
