import { useSearchParams } from "react-router-dom"

export const PAGE_SIZE = 20

/** Filters and page live in the address, so that a list can be shared, reloaded and gone back to. */
export function useFilters<Name extends string>(defaults: Record<Name, string>) {
  const [params, setParams] = useSearchParams()
  const offset = Math.max(0, Number.parseInt(params.get("offset") ?? "0", 10) || 0)

  const change = (changes: Record<string, string>) =>
    setParams(
      (before) => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(changes)) after.set(name, value)
        return after
      },
      { replace: true }
    )
  const names = Object.keys(defaults) as Name[]
  const values = Object.fromEntries(
    names.map((name) => [name, params.get(name) ?? defaults[name]])
  ) as Record<Name, string>

  return {
    values,
    offset,
    isFiltered: names.some((name) => values[name] !== defaults[name]),
    /** Another filter begins at the first page. */
    set: (name: Name, value: string) => change({ [name]: value, offset: "0" }),
    turnTo: (next: number) => change({ offset: String(Math.max(0, next)) }),
  }
}
