import * as fc from "fast-check"
import { canonical } from "./evidence"

describe("the text of evidence", () => {
  it("is the same whichever order the fields come in", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).toReversed())
        expect(canonical(turned)).toBe(canonical(value))
      })
    )
  })

  it("tells all of it: it can be read back", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      })
    )
  })

  it("is another text when the order of a list is another one", () => {
    expect(canonical(["front.jpg", "back.jpg"])).not.toBe(canonical(["back.jpg", "front.jpg"]))
  })
})
