/** What a buyer was shown of a piece. A dispute about how it was described is decided by it. */
export type Evidence = {
  title: string
  condition: string
  brand: string | null
  size: string | null
  color: string | null
  /** Centimetres by name. */
  measurements: Record<string, number> | null
  defects: { description: string; picture?: string | null }[] | null
  /** Addresses of its pictures, as they were shown. */
  images: string[]
}

/** One text for the same evidence, whichever order a database keeps its fields in. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null"
  const fields = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`).join(",")}}`
}
