import type { Logger } from "@medusajs/framework/types"
import {
  SANDBOX_CLOUDINARY_API_KEY,
  SANDBOX_CLOUDINARY_API_SECRET,
  SANDBOX_CLOUDINARY_CLOUD_NAME,
  SANDBOX_CLOUDINARY_PATH,
} from "../../../sandbox/defaults"
import { type RunningSandbox, startSandbox } from "../../../sandbox/server"
import { pictureHouse } from "../../shared/picture-house"
import { heicOf, JPEG, PNG, WEBP } from "./pictures.spec.helper"
import { CloudinaryFileProvider } from "./service"

let sandbox: RunningSandbox

beforeAll(async () => {
  sandbox = await startSandbox()
})
afterAll(() => sandbox.close())

function provider(overrides: object = {}) {
  const logger = { warn: () => undefined } as unknown as Logger
  return new CloudinaryFileProvider(
    { logger },
    {
      cloud_name: SANDBOX_CLOUDINARY_CLOUD_NAME,
      api_key: SANDBOX_CLOUDINARY_API_KEY,
      api_secret: SANDBOX_CLOUDINARY_API_SECRET,
      upload_prefix: sandbox.url + SANDBOX_CLOUDINARY_PATH,
      delivery_base_url: sandbox.url + SANDBOX_CLOUDINARY_PATH,
      ...overrides,
    }
  )
}

it.each([
  ["JPEG", JPEG, "image/jpeg"],
  ["PNG", PNG, "image/png"],
  ["WebP", WEBP, "image/webp"],
])("stores, delivers and deletes a %s", async (_, bytes, type) => {
  const files = provider()
  const content = bytes.toString("base64")
  const { key, url } = await files.upload({
    filename: "a",
    mimeType: type,
    content,
    access: "public",
  })
  const delivered = await fetch(url)
  expect(delivered.headers.get("content-type")).toBe(type)
  expect(Buffer.from(await delivered.arrayBuffer())).toEqual(bytes)
  await expect(files.getAsBuffer({ fileKey: key })).resolves.toEqual(bytes)
  await files.delete([{ fileKey: key }])
  expect((await fetch(url)).status).toBe(404)
  await files.delete({ fileKey: key })
})

it("makes a JPEG of an iPhone's HEIC, without the place that its conversion kept", async () => {
  const files = provider()
  const { url } = await files.upload({
    filename: "IMG_0001.HEIC",
    mimeType: "image/heic",
    content: heicOf("heic", "mif1", "heic").toString("base64"),
    access: "public",
  })

  expect(url).toMatch(/\.jpg$/)
  const delivered = await fetch(url)
  const bytes = Buffer.from(await delivered.arrayBuffer())
  expect(delivered.headers.get("content-type")).toBe("image/jpeg")
  expect(bytes.subarray(0, 2).toString("hex")).toBe("ffd8")
  expect(bytes.toString("latin1")).not.toContain("GPS")
})

it("keeps a document from everybody but who has its address", async () => {
  const files = provider()
  const file = { filename: "orders.csv", mimeType: "text/csv", content: "Nama\nĐào\n" }
  const { key } = await files.upload(file)
  const delivered = `${sandbox.url + SANDBOX_CLOUDINARY_PATH}/${SANDBOX_CLOUDINARY_CLOUD_NAME}/raw`
  expect((await fetch(`${delivered}/upload/${key}`)).status).toBe(404)
  expect((await fetch(`${delivered}/private/${key}`)).status).toBe(404)

  const url = await files.getPresignedDownloadUrl({ fileKey: key })
  const downloaded = await fetch(url)
  expect(downloaded.headers.get("content-type")).toBe("text/csv")
  expect(downloaded.headers.get("content-disposition")).toMatch(
    /^attachment; filename="private-.*csv"$/
  )
  expect(await downloaded.text()).toBe(file.content)
  expect((await fetch(url.replace(/expires_at=\d/, "expires_at=9"))).status).toBe(401)
  expect(String(await files.getAsBuffer({ fileKey: key }))).toBe(file.content)
  const stream = await files.getDownloadStream({ fileKey: key })
  expect(String(Buffer.concat(await stream.toArray()))).toBe(file.content)

  await files.delete([{ fileKey: key }])
  expect((await fetch(url)).status).toBe(404)
  await expect(files.getAsBuffer({ fileKey: key })).rejects.toMatchObject({ code: "FILE_NOT_OURS" })
})

it("is refused with a wrong secret", async () => {
  const content = JPEG.toString("base64")
  await expect(
    provider({ api_secret: "wrong" }).upload({
      filename: "a",
      mimeType: "image/jpeg",
      content,
      access: "public",
    })
  ).rejects.toMatchObject({ code: "PROD_004", type: "not_allowed" })
})

describe("an upload of a browser", () => {
  const signed = () => {
    provider()
    const house = pictureHouse()
    if (!house) throw new Error("the provider keeps no pictures")
    const key = house.newKey()
    return { house, key, ...house.sign(key) }
  }
  type Stored = { version: number; signature: string }
  const post = async (url: string, fields: Record<string, string>, bytes: Buffer) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append("file", new Blob([new Uint8Array(bytes)]), "IMG_0001.JPG")
    const answer = await fetch(url, { method: "POST", body: form })
    return { status: answer.status, body: (await answer.json()) as Stored }
  }

  it("is signed for one picture and a quarter of an hour, and becomes a JPEG without notes", async () => {
    const { house, key, url, fields, expires_at } = signed()
    expect(Number(fields.timestamp)).toBeLessThan(Date.now() / 1_000 - 44 * 60)
    expect(expires_at.getTime()).toBeLessThanOrEqual(Date.now() + 15 * 60_000)
    expect(JSON.stringify(fields)).not.toContain(SANDBOX_CLOUDINARY_API_SECRET)

    const { body } = await post(url, fields, PNG)
    const { version, signature } = body
    const address = house.proven({ key, version, signature }) ?? ""
    const delivered = await fetch(address)
    expect(delivered.headers.get("content-type")).toBe("image/jpeg")
    expect((await delivered.text()).includes("GPS")).toBe(false)
    expect(house.proven({ key: house.newKey(), version, signature })).toBeNull()
    expect(house.proven({ key, version: version + 1, signature })).toBeNull()
    expect(house.proven({ key, version, signature: "" })).toBeNull()
  })

  it.each<[string, Buffer]>([
    ["nothing", Buffer.alloc(0)],
    ["a text", Buffer.from("kebaya")],
    ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
    ["a PDF", Buffer.from("%PDF-1.7")],
    ["an SVG", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ["a GIF", Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64")],
    ["too much", Buffer.concat([JPEG, Buffer.alloc(10 * 1024 * 1024)])],
  ])("stores nothing that is %s", async (_, bytes) => {
    const { url, fields } = signed()
    expect((await post(url, fields, bytes)).status).toBe(400)
  })

  it.each(["public_id", "allowed_formats", "transformation", "format", "overwrite", "timestamp"])(
    "stores nothing under another %s",
    async (field) => {
      const { url, fields } = signed()
      for (const value of ["1", ""]) {
        const { status } = await post(url, { ...fields, [field]: value }, JPEG)
        expect([400, 401]).toContain(status)
      }
    }
  )
})
