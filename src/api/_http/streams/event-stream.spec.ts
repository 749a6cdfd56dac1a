import { createServer, type Server, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { EventStream } from "./event-stream"

let server: Server
afterEach(() => new Promise((resolve) => server.close(resolve)))

/** What somebody hears of a stream with which this is done; null where the connection is cut before anything is said. */
async function heard(act: (stream: EventStream, res: ServerResponse) => void) {
  server = createServer((_, res) => act(new EventStream(res), res))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://localhost:${port}`).catch(() => null)
  if (!answer) return null
  return { type: answer.headers.get("content-type"), text: await answer.text() }
}

it("says when to come back, then each event with its number, and what keeps it open", async () => {
  const answer = await heard((stream) => {
    stream.open()
    stream.send({ name: "ready", id: 4, data: { is_complete: true } })
    stream.beat()
    stream.end()
  })

  expect(answer?.type).toBe("text/event-stream; charset=utf-8")
  expect(answer?.text).toMatch(
    /^retry: [123]\d{3}\n\nevent: ready\nid: 4\ndata: \{"is_complete":true\}\n\n:\n\n$/
  )
})

it("says nothing before it is open, however long that takes", async () => {
  const answer = await heard((stream) => {
    stream.beat()
    stream.open()
    stream.end()
  })

  expect(answer?.type).toBe("text/event-stream; charset=utf-8")
  expect(answer?.text).toMatch(/^retry: \d{4}\n\n$/)
})

it("cuts off who waits for it to open when it ends before", async () => {
  expect(await heard((stream) => stream.end())).toBeNull()
})
