import { factsOfTracking } from "./typed-news"

const paidAt = new Date("2026-11-21T03:00:00Z")

function tracking(status: "in_transit" | "delivered", updated_at: string | null) {
  return {
    waybill_id: "JX1",
    order_id: null,
    link: "https://track.example.com/JX1",
    status,
    raw_status: status,
    history: [{ status, raw_status: status, note: null, updated_at }],
  }
}

describe("what tracking tells about a typed number", () => {
  it("is its status and link, and nothing that the seller typed", () => {
    expect(factsOfTracking(tracking("in_transit", "2026-11-21T12:00+07:00"), paidAt)).toMatchObject(
      {
        status: "in_transit",
        link: "https://track.example.com/JX1",
        waybill_id: null,
        price: null,
      }
    )
  })

  it.each([
    ["after it was paid", "2026-11-22T10:00+07:00", "delivered"],
    ["before it was paid: the number is another parcel's", "2026-11-20T10:00+07:00", null],
    ["at a time nobody told", null, "delivered"],
    ["at a time nobody can read", "kemarin", "delivered"],
  ])("arrived %s", (_when, at, status) => {
    expect(factsOfTracking(tracking("delivered", at), paidAt).status).toBe(status)
  })

  it("has passed what was told since it was paid, and nothing of before", () => {
    const step = (status: "picked" | "delivered", updated_at: string | null) => ({
      status,
      raw_status: status,
      note: null,
      updated_at,
    })
    const history = [
      step("delivered", "2026-11-20T10:00+07:00"),
      step("picked", "2026-11-22T10:00+07:00"),
      step("delivered", null),
    ]
    const told = { ...tracking("in_transit", null), history }
    expect(factsOfTracking(told, paidAt).passed).toEqual(["picked"])
  })
})
