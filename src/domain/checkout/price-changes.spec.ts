import * as fc from "fast-check"
import { priceChanges } from "./price-changes"

const price = fc.integer({ min: 1, max: 1_000_000_000 })
const line = fc.record({ id: fc.uuid(), title: fc.string(), unit_price: price })
const lines = fc.uniqueArray(line, { selector: ({ id }) => id })

describe("the prices of a cart, asked again", () => {
  it("are silent when nothing moved", () => {
    fc.assert(
      fc.property(lines, (lines) => {
        const now = new Map(lines.map(({ id, unit_price }) => [id, unit_price]))
        expect(priceChanges(lines, now)).toEqual([])
      })
    )
  })

  it("tell each line that moved, up or down, with both prices, and no other", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.uuid(), price, price)), (rows) => {
        const lines = rows.map(([id, unit_price]) => ({ id, title: `title of ${id}`, unit_price }))
        const now = new Map(rows.map(([id, , price]) => [id, price]))
        const told = priceChanges(lines, now)
        const moved = lines.filter(({ id, unit_price }) => now.get(id) !== unit_price)
        expect(told).toEqual(
          moved.map(({ id, title, unit_price }) => ({
            title,
            before: unit_price,
            now: now.get(id),
          }))
        )
      })
    )
  })

  it("say nothing of a line that nobody prices", () => {
    fc.assert(fc.property(lines, (lines) => expect(priceChanges(lines, new Map())).toEqual([])))
  })
})
