const underway = new WeakMap<object, Map<string, Promise<unknown>>>()

/**
 * Runs work once for all who ask for it at the same moment in one process; whoever comes while it runs
 * gets its result. It only spares work: what must happen once anyway is kept in SQL.
 *
 * @param owner something that each process has one of
 */
export function joined<Result>(
  owner: object,
  key: string,
  work: () => Promise<Result>
): Promise<Result> {
  const runs = underway.get(owner) ?? new Map<string, Promise<unknown>>()
  underway.set(owner, runs)
  const running = runs.get(key)
  if (running) return running as Promise<Result>
  const run = work().finally(() => runs.delete(key))
  runs.set(key, run)
  return run
}
