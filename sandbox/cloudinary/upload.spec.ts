import { mkdtempSync, readdirSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { sha } from "../core/ids"
import { SANDBOX_CLOUDINARY_API_KEY, SANDBOX_CLOUDINARY_API_SECRET } from "../defaults"
import { startWorld, type World } from "../testing/world"
import { imageInfo } from "./image-info"
import { type Fields, stringToSign } from "./signature"

/** The smallest picture: one transparent point. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
)

describe("a Cloudinary upload", () => {
  let world: World
  const folder = mkdtempSync(join(tmpdir(), "sandbox-spec-"))
  beforeAll(async () => {
    world = await startWorld({ stateFile: join(folder, "state.json") })
  })
  afterAll(() => world.close())

  const now = () => String(Math.floor(Date.now() / 1_000))
  const send = async (action: string, fields: Fields, file?: Buffer, change: Fields = {}) => {
    const form = new FormData()
    const params: Fields = { timestamp: now(), ...fields }
    const signature = sha("sha1", stringToSign(params, 2) + SANDBOX_CLOUDINARY_API_SECRET)
    const all = { ...params, api_key: SANDBOX_CLOUDINARY_API_KEY, signature, ...change }
    for (const [key, value] of Object.entries(all)) form.append(key, String(value))
    if (file) form.append("file", new Blob([new Uint8Array(file)]), "photo.png")
    const answer = await fetch(`${world.url}/cloudinary/v1_1/reluv-sandbox/image/${action}`, {
      method: "POST",
      body: form,
    })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
  }

  it("may come from a page elsewhere that tells how much it has sent, which browsers ask for first", async () => {
    const answer = await fetch(`${world.url}/cloudinary/v1_1/reluv-sandbox/image/upload`, {
      method: "OPTIONS",
      headers: { origin: "http://localhost:8000", "access-control-request-method": "POST" },
    })
    expect(answer.status).toBe(200)
    expect(answer.headers.get("access-control-allow-origin")).toBe("*")
    expect(answer.headers.get("access-control-allow-methods")).toContain("POST")
  })

  it("is stored, described and delivered under any transformation", async () => {
    const { status, body } = await send("upload", { folder: "shops/a", tags: "x,y" }, PNG)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      format: "png",
      width: 1,
      height: 1,
      bytes: PNG.length,
      resource_type: "image",
      tags: ["x", "y"],
      public_id: expect.stringMatching(/^shops\/a\//),
    })
    expect(readdirSync(join(folder, "sandbox-media"))).toHaveLength(1)
    const delivered = await fetch(
      String(body.secure_url).replace("/upload/", "/upload/c_limit,f_auto,w_200/")
    )
    expect(delivered.headers.get("content-type")).toBe("image/png")
    expect(Buffer.from(await delivered.arrayBuffer()).equals(PNG)).toBe(true)
  })

  it("may come as a data URI", async () => {
    const form = { file: `data:image/png;base64,${PNG.toString("base64")}`, public_id: "from-uri" }
    expect((await send("upload", form)).body).toMatchObject({
      public_id: "from-uri",
      bytes: PNG.length,
    })
  })

  it.each<[string, Fields, Fields, Buffer, number, string]>([
    ["a wrong signature", {}, { signature: "0".repeat(40) }, PNG, 401, "Invalid Signature"],
    ["an added field", {}, { tags: "late" }, PNG, 401, "Invalid Signature"],
    ["another key", {}, { api_key: "1" }, PNG, 401, "Unknown API key"],
    ["an old time stamp", { timestamp: "1700000000" }, {}, PNG, 401, "Stale request"],
    ["a text", {}, {}, Buffer.from("hello"), 400, "Invalid image file"],
    ["another format", { allowed_formats: "jpg,webp" }, {}, PNG, 400, "not allowed"],
  ])("is refused for %s", async (_what, fields, change, file, status, message) => {
    const answer = await send("upload", fields, file, change)
    expect(answer.status).toBe(status)
    expect(JSON.stringify(answer.body)).toContain(message)
  })

  it("is destroyed once; then there is nothing to deliver", async () => {
    const { body } = await send("upload", { public_id: "gone" }, PNG)
    expect((await send("destroy", { public_id: "gone" })).body).toEqual({ result: "ok" })
    expect(await send("destroy", { public_id: "gone" })).toEqual({
      status: 200,
      body: { result: "not found" },
    })
    const delivered = await fetch(String(body.secure_url))
    expect(delivered.status).toBe(404)
    expect(delivered.headers.get("x-cld-error")).toContain("Resource not found")
  })

  it("tells the size of JPEG, WebP and SVG too", () => {
    const jpeg = Buffer.from(
      "ffd8ffe000104a46494600010100000100010000ffc0000b080040003001011100ffd9",
      "hex"
    )
    expect(imageInfo(jpeg)).toEqual({ format: "jpg", width: 48, height: 64 })
    const webp = Buffer.concat([
      Buffer.from("RIFF\0\0\0\0WEBPVP8X", "latin1"),
      Buffer.from("0a000000000000001f00000f0000", "hex"),
    ])
    expect(imageInfo(webp)).toEqual({ format: "webp", width: 32, height: 16 })
    expect(imageInfo(Buffer.from('<svg xmlns="x" width="10" height="20"/>'))).toEqual({
      format: "svg",
      width: 10,
      height: 20,
    })
  })
})
