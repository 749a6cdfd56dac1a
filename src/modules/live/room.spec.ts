import { RoomMemory } from "./room"

const event = (seq: number) => ({ customer_id: "live_1", seq, name: "chat" as const, data: {} })
const numbers = (events: { seq: number }[] | null) => events?.map(({ seq }) => seq) ?? null

it("tells who comes back what they missed, and nobody a thing twice", () => {
  const memory = new RoomMemory(4)
  expect(memory.add(event(5))).toBe(true)
  expect(memory.add(event(5))).toBe(false)
  memory.add(event(6))
  expect(numbers(memory.since(4))).toEqual([5, 6])
  expect(numbers(memory.since(5))).toEqual([6])
  expect(numbers(memory.since(6))).toEqual([])
})

it("says that it does not know what came before it began, or never came", () => {
  const memory = new RoomMemory(4)
  memory.add(event(5))
  expect(memory.since(3)).toBeNull()
  expect(memory.since(6)).toBeNull()
})

it("remembers the last thousands, and forgets the others", () => {
  const memory = new RoomMemory(0)
  for (let seq = 1; seq <= 10_000; seq += 1) memory.add(event(seq))
  expect(memory.last).toBe(10_000)
  expect(memory.since(8_000)).toHaveLength(2_000)
  expect(memory.since(1_000)).toBeNull()
})
