/**
 * `{n} barang` with what belongs there. `{n:piece|pieces}` is the first word where `n` is one, else the other.
 */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replaceAll(
    /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g,
    (all, name: string, one?: string, many?: string) => {
      const value = values[name]
      if (value === undefined) return all
      if (one === undefined || many === undefined) return String(value)
      return String(value) === "1" ? one : many
    }
  )
}
