import type { ServerResponse } from "node:http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { LIVE_MODULE } from "../../../modules/live"
import type { LiveEvent } from "../../../modules/live/feed"
import { LIVE_SALE_MODULE } from "../../../modules/live-sale"
import { EventStream } from "./event-stream"
import { LiveRooms } from "./live-rooms"

// Rooms are counted by a clock, which would go on when a test is over.
beforeAll(() => jest.useFakeTimers())
afterEach(() => jest.clearAllTimers())
afterAll(() => jest.useRealTimers())

const chat = (seq: number, text: string): LiveEvent => ({
  customer_id: "lvsl_1",
  seq,
  name: "chat",
  data: { id: `lvms_${seq}`, text },
})

/** What somebody is sent who comes back to a room that was told these. */
async function resumed(events: LiveEvent[], last_seen: number): Promise<string> {
  const modules: Record<string, unknown> = {
    [LIVE_MODULE]: {
      lastOfLive: async () => [{ seq: events.length }],
      readLive: async () => events,
      followLive: async () => ({ begin: () => () => undefined }),
    },
  }
  const container = { resolve: (name: string) => modules[name] }
  const rooms = new LiveRooms(container as unknown as MedusaContainer, ({ data }) => data)
  let sent = ""
  const res = {
    headersSent: false,
    writableEnded: false,
    destroyed: false,
    // As in one tick: nothing leaves before all of it is written.
    get writableLength() {
      return Buffer.byteLength(sent)
    },
    writeHead: () => undefined,
    write: (text: string) => {
      sent += text
    },
    destroy: () => {
      sent = "cut off"
    },
  }
  const stream = new EventStream(res as unknown as ServerResponse)
  await rooms.enter("lvsl_1", { viewer: "guest", is_counted: true, stream, last_seen })
  return sent
}

it("tells who comes back what they missed", async () => {
  const sent = await resumed([chat(1, "satu"), chat(2, "dua"), chat(3, "tiga")], 1)
  expect(sent).toContain('"is_complete":true')
  expect(sent).toMatch(/dua[\s\S]*tiga/)
  expect(sent).not.toContain("satu")
})

it("tells who missed more than a stream takes at once to read the room anew", async () => {
  const many = Array.from({ length: 1_500 }, (_, n) => chat(n + 1, "x".repeat(300)))
  const sent = await resumed(many, 1)
  expect(sent).toContain('"is_complete":false')
  expect(sent).toContain("id: 1500")
  expect(sent).not.toContain("event: chat")
})

it("shows nobody again what was taken out of sight", async () => {
  const hidden: LiveEvent = {
    ...chat(3, ""),
    name: "chat-hidden",
    data: { message_id: "lvms_2" },
  }
  const sent = await resumed([chat(1, "satu"), chat(2, "rahasia"), hidden], 1)
  expect(sent).not.toContain("rahasia")
  expect(sent).toContain("chat-hidden")
})

/** A room that two watch, at a process whose database answers as this says. */
async function aRoom(countRooms: () => Promise<object[]>): Promise<void> {
  const modules: Record<string, unknown> = {
    [LIVE_MODULE]: {
      lastOfLive: async () => [{ seq: 0 }],
      readLive: async () => [],
      followLive: async () => ({ begin: () => () => undefined }),
    },
    [LIVE_SALE_MODULE]: { countRooms },
  }
  const container = { resolve: (name: string) => modules[name] }
  const rooms = new LiveRooms(container as unknown as MedusaContainer, ({ data }) => data)
  const stream = { open: () => undefined, send: () => undefined, write: () => undefined }
  for (const [viewer, is_counted] of [
    ["cus_sari", true],
    ["cus_sari", true],
    ["cus_owner", false],
    ["guest_1", true],
  ] as const)
    await rooms.enter("lvsl_1", {
      viewer,
      is_counted,
      stream: stream as unknown as EventStream,
      last_seen: null,
    })
}

it("counts its audience each second: who watches twice once, and nobody of the shop", async () => {
  const countRooms = jest.fn(async () => [])
  await aRoom(countRooms)
  await jest.advanceTimersByTimeAsync(1_000)

  expect(countRooms).toHaveBeenLastCalledWith({
    process_id: expect.any(String),
    rooms: [{ live_sale_id: "lvsl_1", viewers: 2 }],
  })
})

it("asks a database that is slow once, and goes on when it has answered", async () => {
  let answer = (_: object[]) => {}
  const countRooms = jest.fn(
    () =>
      new Promise<object[]>((resolve) => {
        answer = resolve
      })
  )
  await aRoom(countRooms)
  await jest.advanceTimersByTimeAsync(5_000)
  expect(countRooms).toHaveBeenCalledTimes(1)
  answer([])
  await jest.advanceTimersByTimeAsync(1_000)
  expect(countRooms).toHaveBeenCalledTimes(2)
})
