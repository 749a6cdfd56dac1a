import { createServer, get, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { EventStream } from "./event-stream"
import { OpenStreams } from "./open-streams"

let server: Server
let streams: EventStream[]

beforeEach(async () => {
  streams = []
  server = createServer((_, res) => {
    const stream = new EventStream(res)
    streams.push(stream)
    stream.open()
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const reader = () =>
  new Promise<IncomingMessage>((resolve) => {
    get({ port: (server.address() as AddressInfo).port }, resolve)
  })

async function textOf(answer: IncomingMessage): Promise<string> {
  let text = ""
  for await (const chunk of answer) text += String(chunk)
  return text
}

it("says what happened so that a client that comes back can say how far it was", async () => {
  const answer = await reader()
  const [stream] = streams
  // Whatever is in it makes no other event.
  stream?.send({ name: "notification", id: 7, data: { title: "a\n\nevent: x\r" } })
  stream?.beat()
  stream?.end()
  stream?.send({ name: "notification", id: 8, data: {} })

  expect(answer.headers).toMatchObject({
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
  })
  expect((await textOf(answer)).replace(/retry: \d+/, "retry: …")).toBe(
    'retry: …\n\nevent: notification\nid: 7\ndata: {"title":"a\\n\\nevent: x\\r"}\n\n:\n\n'
  )
})

it("cuts off who does not read, rather than keep it all", async () => {
  const answer = await reader()
  answer.pause()
  const [stream] = streams
  const data = { text: "x".repeat(64 * 1024) }
  for (let id = 0; id < 1_000; id++) stream?.send({ name: "notification", id, data })

  await expect(textOf(answer)).rejects.toThrow("aborted")
})

describe("streams that are open", () => {
  const now = Date.parse("2026-12-01T00:00:00Z")
  const at = now / 1_000
  const nobody = { exists: true, sessions_from: null, banned_at: null, banned_until: null }
  const standings: Record<string, object> = {
    banned: { ...nobody, banned_at: now },
    "logged out": { ...nobody, sessions_from: now },
    deleted: { ...nobody, exists: false },
    here: nobody,
    "with an old token": nobody,
  }

  it("end when their token opens nothing any more, by one look for all", async () => {
    let looks = 0
    const open = new OpenStreams({
      readStandings: async ({ ids }) => {
        looks += 1
        return ids.map((id) => standings[id] ?? nobody) as never
      },
    })
    const ended: string[] = []
    const forget = Object.keys(standings).map((customer_id) => {
      const stream = { end: () => ended.push(customer_id) } as unknown as EventStream
      const exp = customer_id === "with an old token" ? at : at + 60
      return open.add({ customer_id, iat: at - 60, exp, stream })
    })
    await open.endEnded(now)
    for (const close of forget) close()

    expect(ended.sort()).toEqual(["banned", "deleted", "logged out", "with an old token"])
    expect(looks).toBe(1)
  })

  it("are so many of one person and no more, until one is closed", () => {
    const open = new OpenStreams({ readStandings: async () => [] })
    const stream = { end: () => undefined } as unknown as EventStream
    const forget = Array.from({ length: 10 }, () =>
      open.add({ customer_id: "ani", iat: 0, exp: 0, stream })
    )
    expect([open.hasRoomFor("ani"), open.hasRoomFor("budi")]).toEqual([false, true])
    forget[3]?.()
    expect(open.hasRoomFor("ani")).toBe(true)
    for (const close of forget) close()
  })
})
