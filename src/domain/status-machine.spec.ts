import { defineStatusMachine } from "./status-machine"

const parcel = defineStatusMachine({
  packed: ["sent", "lost"],
  sent: ["arrived", "lost"],
  lost: ["sent"],
  arrived: [],
  forgotten: [],
})

it("knows its statuses in the order of the table", () => {
  expect(parcel.statuses).toEqual(["packed", "sent", "lost", "arrived", "forgotten"])
})

it("calls a status final that nothing leaves", () => {
  expect(parcel.final).toEqual(["arrived", "forgotten"])
})

it.each([
  ["packed", "sent", true],
  ["packed", "arrived", false],
  ["sent", "packed", false],
  ["sent", "sent", false],
  ["arrived", "sent", false],
] as const)("from %s to %s: %s", (from, to, allowed) => {
  expect(parcel.can(from, to)).toBe(allowed)
})

it("knows from where a status is reached in one step", () => {
  expect(parcel.sourcesOf("sent")).toEqual(["packed", "lost"])
  expect(parcel.sourcesOf("packed")).toEqual([])
})

it.each([
  ["packed", "sent", ["sent"]],
  ["packed", "arrived", ["sent", "arrived"]],
  ["lost", "arrived", ["sent", "arrived"]],
  ["sent", "sent", []],
  ["arrived", "sent", null],
  ["packed", "forgotten", null],
] as const)("the shortest way from %s to %s is %j", (from, to, way) => {
  expect(parcel.path(from, to)).toEqual(way)
})

it("takes no status twice on its way, even in a circle", () => {
  const circle = defineStatusMachine({ a: ["b"], b: ["a", "c"], c: ["a"] })

  expect(circle.path("a", "c")).toEqual(["b", "c"])
  expect(circle.final).toEqual([])
})

it("does not compile with a target that is no status", () => {
  // @ts-expect-error "snet" is not in the table
  expect(defineStatusMachine({ packed: ["snet"], sent: [] }).can("packed", "sent")).toBe(false)
})
