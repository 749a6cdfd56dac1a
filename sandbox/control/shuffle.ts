/** A random order; when chance would keep the given order, it is turned round. */
export function shuffled<T>(values: readonly T[]): T[] {
  const result = [...values]
  for (let index = result.length - 1; index > 0; index -= 1) {
    const other = Math.floor(Math.random() * (index + 1))
    const [a, b] = [result[index], result[other]]
    if (a !== undefined && b !== undefined) {
      result[index] = b
      result[other] = a
    }
  }
  const unchanged = result.every((value, index) => value === values[index])
  return unchanged ? result.reverse() : result
}
