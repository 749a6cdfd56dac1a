/** Does the work for all of them, four at the same time. @returns what came of each, in their order */
export async function eachOf<T, R>(
  all: readonly T[],
  work: (one: T, index: number) => Promise<R>
): Promise<R[]> {
  const waiting = [...all.entries()]
  const results: R[] = []
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, one] = next
      results[index] = await work(one, index)
    }
  }
  await Promise.all(Array.from({ length: 4 }, worker))
  return results
}
