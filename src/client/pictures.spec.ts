import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { Reluv } from "."

let server: Server
let asked: string[]
let isDirect = true
let isRefused = false
let reluv: Reluv
let url: string

beforeAll(async () => {
  server = createServer((req, res) => {
    const chunks: Buffer[] = []
    req.on("data", (chunk: Buffer) => chunks.push(chunk))
    req.on("end", () => {
      const body = Buffer.concat(chunks).toString("latin1")
      asked.push(`${req.method} ${req.url}`)
      const [status, answer] = answerTo(req.url ?? "", body)
      res.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  url = `http://localhost:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((resolve) => server.close(resolve)))
beforeEach(() => {
  asked = []
  isDirect = true
  isRefused = false
  reluv = new Reluv({ baseUrl: url })
})
afterEach(() => Reflect.deleteProperty(globalThis, "XMLHttpRequest"))

function answerTo(path: string, body: string): [number, object] {
  switch (path) {
    case "/seller/uploads/sign": {
      if (!isDirect) return [404, { code: "DIRECT_UPLOAD_OFF", type: "not_found", message: "" }]
      const { count } = JSON.parse(body) as { count: number }
      const signed = (index: number) => ({
        id: `p${index}`,
        url: `${url}/provider`,
        fields: { public_id: `p${index}`, signature: "s" },
        file_field: "file",
        expires_at: "2026-01-01T00:00:00.000Z",
      })
      return [201, { uploads: Array.from({ length: count }, (_, index) => signed(index)) }]
    }
    case "/provider":
      if (isRefused) return [400, { error: { message: "Invalid image file" } }]
      return [200, { public_id: /p\d+/.exec(body)?.[0], version: 7, signature: "told" }]
    case "/seller/uploads/confirm": {
      const { uploads } = JSON.parse(body) as { uploads: { id: string }[] }
      return [200, { files: uploads.map(({ id }) => ({ id, url: `https://cdn/${id}` })) }]
    }
    default:
      return [201, { files: [{ id: "through", url: "https://cdn/through" }] }]
  }
}

const picture = (text: string) => new Blob([text], { type: "image/jpeg" })

it("sends pictures to the file provider directly, eight at a time, and tells how far it is", async () => {
  const shares: number[] = []
  const files = Array.from({ length: 9 }, () => picture("0123456789"))
  const stored = await reluv.uploadPictures(files, { onProgress: (share) => shares.push(share) })

  expect(stored.map(({ id }) => id)).toEqual([...Array(8).keys(), 0].map((n) => `p${n}`))
  expect(asked.filter((one) => one.includes("seller"))).toEqual([
    "POST /seller/uploads/sign",
    "POST /seller/uploads/confirm",
    "POST /seller/uploads/sign",
    "POST /seller/uploads/confirm",
  ])
  expect(shares).toHaveLength(9)
  expect(shares.at(-1)).toBe(1)
})

it("sends them through the server where the file provider takes nothing from browsers", async () => {
  isDirect = false
  const shares: number[] = []
  const stored = await reluv.uploadPictures([picture("a")], {
    onProgress: (one) => shares.push(one),
  })

  expect(stored).toEqual([{ id: "through", url: "https://cdn/through" }])
  expect(asked).toEqual(["POST /seller/uploads/sign", "POST /seller/uploads"])
  expect(shares).toEqual([1])
})

it("says why a picture was not stored", async () => {
  isRefused = true
  await expect(reluv.uploadPictures([picture("a")])).rejects.toMatchObject({
    code: "PROD_004",
    message: "Invalid image file",
    status: 400,
  })
})

it("tells how far it is within a picture, in a browser, and stops when it is told to", async () => {
  const abort = new AbortController()
  class Request {
    upload: { onprogress?: (event: { loaded: number }) => void } = {}
    status = 200
    response = { public_id: "p0", version: 7, signature: "told" }
    onload?: () => void
    onabort?: () => void
    isAborted = false
    open() {}
    abort() {
      this.isAborted = true
      this.onabort?.()
    }
    send() {
      this.upload.onprogress?.({ loaded: 5 })
      if (!this.isAborted) this.onload?.()
    }
  }
  Object.assign(globalThis, { XMLHttpRequest: Request })
  const shares: number[] = []
  const onProgress = (share: number) => void shares.push(share)
  await reluv.uploadPictures([picture("0123456789")], { onProgress })
  expect(shares).toEqual([0.5])

  const stopped = reluv.uploadPictures([picture("0123456789")], {
    onProgress: () => abort.abort(),
    signal: abort.signal,
  })
  await expect(stopped).rejects.toMatchObject({ name: "AbortError" })
})
