import { createServer, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { type LiveEvent, Reluv, ReluvError } from "."

let server: Server
let cameWith: (string | undefined)[]
let answers: ((res: ServerResponse) => void)[]
let reluv: Reluv

beforeAll(async () => {
  server = createServer((req, res) => {
    cameWith.push(req.headers["last-event-id"] as string | undefined)
    const answer = answers.shift() ?? ((res) => res.writeHead(401).end("{}"))
    answer(res)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  cameWith = []
  const { port } = server.address() as AddressInfo
  reluv = new Reluv({ baseUrl: `http://localhost:${port}`, auth: { type: "session" } })
})

/** A stream that says this and is cut off. */
const streaming =
  (...chunks: string[]) =>
  async (res: ServerResponse) => {
    res.writeHead(200, { "content-type": "text/event-stream" })
    res.write("retry: 10\n\n")
    for (const chunk of chunks) await new Promise((resolve) => res.write(chunk, resolve))
    res.end()
  }

const read = (unread_count: number, id: number) =>
  `event: notifications-read\nid: ${id}\ndata: {"seller_id":null,"unread_count":${unread_count}}\n\n`

async function all(stream: AsyncIterable<LiveEvent>) {
  const seen: unknown[] = []
  const end = await (async () => {
    for await (const { name, data } of stream)
      seen.push("unread_count" in data ? data.unread_count : name)
  })().catch((error: unknown) => error)
  return { seen, end }
}

it("comes back to a stream that was cut off, from where it was, until nobody is logged in any more", async () => {
  answers = [
    streaming('event: ready\nid: 4\ndata: {"is_complete":true}\n\n', read(3, 5)),
    (res) => res.writeHead(503).end("{}"),
    // Cut in the middle of a character, and of a message.
    streaming(":\n\n", read(2, 6).slice(0, 20), read(2, 6).slice(20) + read(1, 7).slice(0, 30)),
  ]

  const { seen, end } = await all(reluv.followNotifications())

  expect(seen).toEqual(["ready", 3, 2])
  expect(cameWith).toEqual([undefined, "5", "5", "6"])
  expect(end).toBeInstanceOf(ReluvError)
})

it("ends when nobody wants it any more", async () => {
  const wanted = new AbortController()
  answers = [
    (res) => {
      res.writeHead(200, { "content-type": "text/event-stream" }).write(read(1, 1))
      setTimeout(() => wanted.abort(), 50)
    },
  ]

  const { seen, end } = await all(reluv.followNotifications({ signal: wanted.signal }))

  expect([seen, end]).toEqual([[1], undefined])
})
