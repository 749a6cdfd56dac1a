import { StoreListListings } from "../store/listings/contract"
import { cursor, cursorOf } from "./cursor"

const read = (text: string) => cursor().safeParse(text)

describe("a cursor", () => {
  it("says where the next page begins, and of which order", () => {
    const place = { value: 1_795_900_000_123_456, id: "lst_01" }

    expect(read(cursorOf("newest", place)).data).toEqual({ order: "newest", ...place })
  })

  it.each([
    "",
    "x",
    "e30",
    "☃",
    Buffer.from(`["newest"]`).toString("base64url"),
    cursorOf("newest", { value: 1.5, id: "lst_01" }),
    cursorOf("newest", { value: -1, id: "lst_01" }),
    cursorOf("newest", { value: 1, id: "lst_01' --" }),
    cursorOf("newest", { value: 2 ** 60, id: "lst_01" }),
    "a".repeat(300),
  ])("that nobody was given is refused: %s", (text) => {
    expect(read(text).success).toBe(false)
  })

  it("is of the order that is asked for, and needs no offset", () => {
    const after = cursorOf("newest", { value: 1, id: "lst_01" })
    const isGood = (query: object) => StoreListListings.safeParse(query).success

    expect(isGood({ cursor: after })).toBe(true)
    expect(isGood({ cursor: after, order: "cheapest" })).toBe(false)
    expect(isGood({ cursor: after, offset: 20 })).toBe(false)
  })
})
