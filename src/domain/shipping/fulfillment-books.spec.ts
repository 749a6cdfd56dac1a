import { type FulfillmentBooks, type FulfillmentRepair, repairOf } from "./fulfillment-books"

const QUANTITY = 1

type Kill = {
  linked: boolean
  registered: number
  reserved: number
  stocked: number
}

/** A piece of which the seller offered one. */
function books({ linked, registered, reserved, stocked }: Kill): FulfillmentBooks {
  const inventory_item_id = "iitem"
  return {
    linked,
    lines: [{ line_item_id: "line", quantity: QUANTITY, registered, reserved, inventory_item_id }],
    stocks: [{ inventory_item_id, offered: QUANTITY, fulfilled: registered, stocked }],
  }
}

/** What the books say when a repair was carried out. */
function after(before: Kill, { unregister, restock, reserve }: FulfillmentRepair) {
  return {
    registered: before.registered - (unregister[0]?.quantity ?? 0),
    stocked: before.stocked + (restock[0]?.adjustment ?? 0),
    reserved: before.reserved + (reserve[0]?.quantity ?? 0),
  }
}

describe("a fulfillment killed while it was made", () => {
  it.each<[string, Kill]>([
    ["row only", { linked: false, registered: 0, reserved: 1, stocked: 1 }],
    ["stock lowered", { linked: false, registered: 0, reserved: 1, stocked: 0 }],
    ["linked", { linked: true, registered: 0, reserved: 1, stocked: 0 }],
    ["registered", { linked: false, registered: 1, reserved: 1, stocked: 0 }],
    ["not reserved any more", { linked: false, registered: 0, reserved: 0, stocked: 0 }],
    ["not linked", { linked: false, registered: 1, reserved: 0, stocked: 0 }],
    ["not registered", { linked: true, registered: 0, reserved: 0, stocked: 0 }],
    ["still reserved", { linked: true, registered: 1, reserved: 1, stocked: 0 }],
  ])("is taken back: %s", (_, kill) => {
    const repair = repairOf(books(kill))
    expect(repair.whole).toBe(false)
    expect(after(kill, repair)).toEqual({ registered: 0, stocked: 1, reserved: 1 })
  })
})

describe("a fulfillment killed while it was cancelled", () => {
  it.each<[string, Kill]>([
    ["reserved again", { linked: true, registered: 1, reserved: 1, stocked: 1 }],
    ["not registered any more", { linked: true, registered: 0, reserved: 0, stocked: 1 }],
    ["all but the last", { linked: true, registered: 0, reserved: 1, stocked: 1 }],
  ])("is taken back whole: %s", (_, kill) => {
    const repair = repairOf(books(kill))
    expect(repair.whole).toBe(false)
    expect(after(kill, repair)).toEqual({ registered: 0, stocked: 1, reserved: 1 })
  })

  it("stands as before when only its stock was raised", () => {
    const kill = { linked: true, registered: 1, reserved: 0, stocked: 1 }
    const repair = repairOf(books(kill))
    expect(repair).toMatchObject({ whole: true, unregister: [], reserve: [] })
    expect(after(kill, repair)).toEqual({ registered: 1, stocked: 0, reserved: 0 })
  })
})

describe("a fulfillment that nobody interrupted", () => {
  it("needs nothing", () => {
    expect(repairOf(books({ linked: true, registered: 1, reserved: 0, stocked: 0 }))).toEqual({
      whole: true,
      unregister: [],
      restock: [],
      reserve: [],
    })
  })

  it("needs nothing when other orders have the same piece", () => {
    const { lines, linked } = books({ linked: true, registered: 1, reserved: 0, stocked: 0 })
    // Offered five: this one and another are fulfilled, whoever waits is reserved and still stocked.
    const stocks = [{ inventory_item_id: "iitem", offered: 5, fulfilled: 2, stocked: 3 }]
    expect(repairOf({ linked, lines, stocks }).restock).toEqual([])
  })
})

it("two half made fulfillments of one piece are repaired one after the other", () => {
  const line = { line_item_id: "line", quantity: 2, reserved: 2, inventory_item_id: "iitem" }
  const stock = { inventory_item_id: "iitem", offered: 4, fulfilled: 0, stocked: 0 }
  const first = repairOf({
    linked: false,
    lines: [{ ...line, registered: 0 }],
    stocks: [stock],
  })
  // The first is made again before the second is looked at.
  const second = repairOf({
    linked: false,
    lines: [{ ...line, registered: 0 }],
    stocks: [{ ...stock, fulfilled: 2, stocked: 2 }],
  })
  expect(first.restock).toEqual([{ inventory_item_id: "iitem", adjustment: 4 }])
  expect(second.restock).toEqual([])
})
