/** A table of statuses and where each may go. The table is the documentation. */
export type StatusMachine<S extends string> = {
  readonly statuses: readonly S[]
  /** Statuses that nothing leaves. */
  readonly final: readonly S[]
  can(from: S, to: S): boolean
  /** Every status from which `to` may be reached in one step: the `WHERE status IN (…)` of a change. */
  sourcesOf(to: S): S[]
  /** The shortest way from `from` to `to` (without `from`), or null when there is none. */
  path(from: S, to: S): S[] | null
}

/** Builds a status machine from its table; a misspelt target does not compile. */
export function defineStatusMachine<const T extends Record<string, readonly string[]>>(
  table: T & { [From in keyof T]: readonly (keyof T & string)[] }
): StatusMachine<keyof T & string> {
  type S = keyof T & string
  const statuses = Object.keys(table) as S[]
  const next = (from: S): readonly S[] => table[from] as readonly S[]

  return {
    statuses,
    final: statuses.filter((status) => next(status).length === 0),
    can: (from, to) => next(from).includes(to),
    sourcesOf: (to) => statuses.filter((from) => next(from).includes(to)),
    path(from, to) {
      const ways: S[][] = [[from]]
      const seen = new Set<S>([from])
      for (const way of ways) {
        const here = way[way.length - 1] as S
        if (here === to) return way.slice(1)
        for (const status of next(here)) {
          if (seen.has(status)) continue
          seen.add(status)
          ways.push([...way, status])
        }
      }
      return null
    },
  }
}
