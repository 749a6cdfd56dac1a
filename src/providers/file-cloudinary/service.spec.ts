import { once } from "node:events"
import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { Logger } from "@medusajs/framework/types"
import { v2 as cloudinary } from "cloudinary"
import { heicOf, JPEG, PNG } from "./pictures.spec.helper"
import { CloudinaryFileProvider } from "./service"

type Call = { url: string; fields: Record<string, string>; file: Buffer | undefined }
type Answer = { status?: number; text: string | Buffer } | "silence"

const SECRET = "cloud-secret"
const calls: Call[] = []
const warnings: string[] = []
const logger = { warn: (text: string) => warnings.push(text) } as unknown as Logger
let answer: (call: Call) => Answer
let server: Server

beforeAll(async () => {
  server = createServer(async (req, res) => {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk)
    const call = { url: req.url ?? "", ...(await formOf(req.headers["content-type"], chunks)) }
    calls.push(call)
    const given = answer(call)
    if (given !== "silence") res.writeHead(given.status ?? 200).end(given.text)
  })
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready))
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
beforeEach(() => {
  calls.length = 0
  answer = ({ fields }) => ({
    text: JSON.stringify({ public_id: fields.public_id, version: 1700000000, format: "jpg" }),
  })
})

async function formOf(type: string | undefined, chunks: Buffer[]) {
  if (!type) return { fields: {}, file: undefined }
  const form = await new Response(Buffer.concat(chunks), {
    headers: { "content-type": type },
  }).formData()
  const fields: Record<string, string> = {}
  let file: Buffer | undefined
  for (const [name, value] of form.entries()) {
    if (typeof value === "string") fields[name] = value
    else file = Buffer.from(await value.arrayBuffer())
  }
  return { fields, file }
}

function provider(overrides: object = {}) {
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return new CloudinaryFileProvider(
    { logger },
    {
      cloud_name: "demo",
      api_key: "100",
      api_secret: SECRET,
      upload_prefix: `${base}/cloudinary`,
      delivery_base_url: `${base}/cloudinary`,
      timeout_ms: 8_000,
      ...overrides,
    }
  )
}

const PHOTO = { filename: "foto.jpg", mimeType: "image/jpeg", access: "public" as const }
const photo = (content: string, filename = "foto.jpg") => ({
  filename,
  mimeType: "image/jpeg",
  content,
  access: "public" as const,
})
const failure = (code: string) => expect.objectContaining({ code })

it("stores the very bytes under a name of ours and returns its address", async () => {
  const stored = await provider().upload(photo(JPEG.toString("base64"), "../../etc/passwd.html"))
  expect(stored.key).toMatch(/^reluv\/[0-9a-f-]{36}$/)
  expect(stored.url).toMatch(
    new RegExp(`/cloudinary/demo/image/upload/v1700000000/${stored.key}\\.jpg$`)
  )
  expect(calls).toHaveLength(1)
  expect(calls[0]?.url).toBe("/cloudinary/v1_1/demo/image/upload")
  expect(calls[0]?.file).toEqual(JPEG)
})

it("signs exactly what it sends, whatever another plugin configured globally", async () => {
  cloudinary.config({ signature_algorithm: "sha256", signature_version: 1, api_secret: "other" })
  await provider({ folder: "a/b" }).upload(photo(JPEG.toString("binary")))
  const { signature, api_key, ...signed } = calls[0]?.fields ?? {}
  expect(api_key).toBe("100")
  expect(Object.keys(signed).sort()).toEqual(["allowed_formats", "public_id", "timestamp"])
  cloudinary.config({ signature_algorithm: "sha1", signature_version: 2 })
  expect(signature).toBe(cloudinary.utils.api_sign_request(signed, SECRET))
  expect(Math.abs(Number(signed.timestamp) - Date.now() / 1_000)).toBeLessThan(10)
})

it.each([["<svg/>"], [""], ["http://127.0.0.1:1/x.jpg"]])(
  "refuses %j before asking Cloudinary",
  async (content) => {
    await expect(provider().upload(photo(content))).rejects.toEqual(failure("PROD_004"))
    expect(calls).toHaveLength(0)
  }
)

it.each([
  ["out of order", { status: 500, text: '{"error":{"message":"oops"}}' }],
  ["not accepting our key", { status: 401, text: `{"error":{"message":"${SECRET}"}}` }],
  ["refusing", { status: 400, text: '{"error":{"message":"Invalid x. String to sign - y"}}' }],
  ["another shape", { text: '{"public_id":"somebody/elses","version":1,"format":"jpg"}' }],
  ["HTML", { text: "<html>" }],
  ["silent", "silence"],
] as const)("says PROD_004 and no secret when Cloudinary is %s", async (_, given) => {
  answer = () => given
  const files = provider(given === "silence" ? { timeout_ms: 300 } : {})
  await expect(files.upload(photo(JPEG.toString("base64")))).rejects.toEqual(failure("PROD_004"))
  expect(warnings.join()).not.toMatch(/cloud-secret|String to sign/)
})

it("says that a HEIC is damaged which Cloudinary cannot read", async () => {
  answer = () => ({
    status: 400,
    text: JSON.stringify({ error: { message: "Invalid image file" } }),
  })
  const heic = heicOf("heic", "mif1").toString("base64")

  await expect(provider().upload(photo(heic))).rejects.toThrow(/damaged/)
  expect(calls).toHaveLength(1)
  expect(calls[0]?.fields).toMatchObject({ format: "jpg", allowed_formats: "heic,heif,jpg" })
})

it("deletes several files, also those already gone", async () => {
  let nth = 0
  answer = () => ({ text: JSON.stringify({ result: nth++ ? "not found" : "ok" }) })
  await provider().delete([{ fileKey: "reluv/a-1" }, { fileKey: "reluv/b-2" }])
  expect(calls.map(({ url, fields }) => [url, fields.public_id])).toEqual([
    ["/cloudinary/v1_1/demo/image/destroy", "reluv/a-1"],
    ["/cloudinary/v1_1/demo/image/destroy", "reluv/b-2"],
  ])
  await expect(provider().delete({ fileKey: "reluv/a-1" })).resolves.toBeUndefined()
})

it.each([
  ["other/a"],
  ["reluv/../other/a"],
  ["reluv/"],
  ["a"],
  ["reluv/a/b"],
  ["reluv/a.csv"],
  ["reluv/private-a.csv/b"],
  [""],
])("touches nothing outside its folder, such as %j", async (fileKey) => {
  const files = provider()
  await expect(files.delete({ fileKey })).rejects.toEqual(failure("FILE_NOT_OURS"))
  await expect(files.getPresignedDownloadUrl({ fileKey })).rejects.toEqual(failure("FILE_NOT_OURS"))
  expect(calls).toHaveLength(0)
})

it("tells the address of a file and reads it back", async () => {
  answer = () => ({ text: PNG })
  const file = { fileKey: "reluv/a-1" }
  const url = await provider().getPresignedDownloadUrl(file)
  expect(url).toMatch(/\/cloudinary\/demo\/image\/upload\/v1\/reluv\/a-1$/)
  await expect(provider().getAsBuffer(file)).resolves.toEqual(PNG)
  answer = () => ({ status: 404, text: "" })
  await expect(provider().getAsBuffer(file)).rejects.toEqual(failure("FILE_NOT_OURS"))
})

it("takes a stream and checks it as a whole", async () => {
  const good = await provider().getUploadStream(PHOTO)
  await pipeline(Readable.from([JPEG.subarray(0, 50), JPEG.subarray(50)]), good.writeStream)
  await expect(good.promise).resolves.toMatchObject({ key: good.fileKey })
  expect(calls[0]?.file).toEqual(JPEG)

  const large = await provider({ max_bytes: 100 }).getUploadStream(PHOTO)
  await pipeline(Readable.from([JPEG]), large.writeStream)
  await expect(large.promise).rejects.toEqual(failure("PROD_004"))
})

describe("a document", () => {
  const csv = (content: string) => ({ filename: "1-Orders.CSV", mimeType: "text/csv", content })

  it("is stored as it is: raw, private and signed, under a name that only keeps its ending", async () => {
    const stored = await provider().upload(csv("Nama\nĐào 愛\n"))
    expect(stored.key).toMatch(/^reluv\/private-[0-9a-f-]{36}\.csv$/)
    expect(calls[0]?.url).toBe("/cloudinary/v1_1/demo/raw/upload")
    expect(calls[0]?.file?.toString()).toBe("Nama\nĐào 愛\n")
    const { signature, api_key: _, ...signed } = calls[0]?.fields ?? {}
    expect(signed).toMatchObject({ type: "private", public_id: stored.key })
    expect(signature).toBe(cloudinary.utils.api_sign_request(signed, SECRET))
  })

  it.each([
    ["the table of an import, public as Medusa's route says", "text/csv", "public", "raw"],
    ["the same by the name that Windows gives it", "application/vnd.ms-excel", "public", "raw"],
    ["a picture for nobody", "image/jpeg", "private", "raw"],
    ["a file of which nothing is said", "", undefined, "raw"],
    ["a public picture", "image/jpeg", "public", "image"],
    ["a public file that may be a picture", "application/octet-stream", "public", "image"],
  ] as const)("is %s or not", async (_, mimeType, access, resource) => {
    await provider().upload({ filename: "a", mimeType, access, content: JPEG.toString("base64") })
    expect(calls[0]?.url).toBe(`/cloudinary/v1_1/demo/${resource}/upload`)
  })

  it.each(["text/html", "application/pdf", "image/svg+xml"])(
    "is no public %s",
    async (mimeType) => {
      const page = { filename: "a", mimeType, access: "public" as const, content: "<svg/>" }
      await expect(provider().upload(page)).rejects.toEqual(failure("PROD_004"))
      expect(calls).toHaveLength(0)
    }
  )

  it("has an address that Cloudinary's own client would sign, for an hour", async () => {
    const url = new URL(
      await provider().getPresignedDownloadUrl({ fileKey: "reluv/private-a.csv" })
    )
    expect(url.pathname).toBe("/cloudinary/v1_1/demo/raw/download")
    const { signature, api_key, ...signed } = Object.fromEntries(url.searchParams)
    expect(signed).toMatchObject({ public_id: "reluv/private-a.csv", type: "private" })
    expect(Number(signed.expires_at) - Number(signed.timestamp)).toBe(3_600)
    expect([api_key, signature]).toEqual(["100", cloudinary.utils.api_sign_request(signed, SECRET)])
  })

  it("of nothing is one line's end, which Cloudinary takes", async () => {
    const { writeStream, promise } = await provider().getUploadStream(csv(""))
    writeStream.end()
    await promise
    expect(calls[0]?.file?.toString()).toBe("\n")
  })

  it("too large is told at the end, to a writer that waits for the stream to drain", async () => {
    const files = provider({ max_document_bytes: 100_000 })
    const { writeStream, promise } = await files.getUploadStream(csv(""))
    for (let nth = 0; nth < 20; nth++) {
      if (!writeStream.write("x".repeat(20_000))) await once(writeStream, "drain")
    }
    writeStream.end()
    await expect(promise).rejects.toEqual(failure("PROD_004"))
    await expect(files.upload(csv("é".repeat(60_000)))).rejects.toEqual(failure("PROD_004"))
    expect(calls).toHaveLength(0)
  })

  it("whose writer gives up fails, and ends no process", async () => {
    const { writeStream, promise } = await provider().getUploadStream(csv(""))
    writeStream.destroy()
    await expect(promise).rejects.toThrow(/close/i)
  })

  it("is sent by browsers to Medusa's own route", async () => {
    const wanted = { filename: "01J.csv", mimeType: "text/csv", access: "private" as const }
    await expect(provider().getPresignedUploadUrl(wanted)).resolves.toEqual({
      url: "/admin/uploads",
      key: "01J.csv",
    })
  })
})

it("names the wrong option at boot without showing its value", () => {
  const wrong = { cloud_name: "demo", api_key: "1", api_secret: SECRET, folder: "../x" }
  expect(() => CloudinaryFileProvider.validateOptions(wrong)).toThrow(/folder/)
  expect(() => CloudinaryFileProvider.validateOptions(wrong)).not.toThrow(SECRET)
})
