/** A line of a cart. `unit_price` in rupiah. */
export type PricedLine = { id: string; title: string; unit_price: number }

export type PriceChange = { title: string; before: number; now: number }

/** Lines that cost something else now, dearer or cheaper; `now` is by line, and silent of lines without a price. */
export function priceChanges(
  lines: readonly PricedLine[],
  now: ReadonlyMap<string, number>
): PriceChange[] {
  return lines.flatMap(({ id, title, unit_price }) => {
    const price = now.get(id)
    return price === undefined || price === unit_price
      ? []
      : [{ title, before: unit_price, now: price }]
  })
}
