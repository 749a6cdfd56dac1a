import type { Logger } from "@medusajs/framework/types"
import {
  SANDBOX_CLOUDINARY_API_KEY,
  SANDBOX_CLOUDINARY_API_SECRET,
  SANDBOX_CLOUDINARY_CLOUD_NAME,
  SANDBOX_CLOUDINARY_PATH,
} from "../../../sandbox/defaults"
import { type RunningSandbox, startSandbox } from "../../../sandbox/server"
import { JPEG, PNG, WEBP } from "./pictures.spec.helper"
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
  const { key, url } = await files.upload({ filename: "a", mimeType: type, content })
  const delivered = await fetch(url)
  expect(delivered.headers.get("content-type")).toBe(type)
  expect(Buffer.from(await delivered.arrayBuffer())).toEqual(bytes)
  await expect(files.getAsBuffer({ fileKey: key })).resolves.toEqual(bytes)
  await files.delete([{ fileKey: key }])
  expect((await fetch(url)).status).toBe(404)
  await files.delete({ fileKey: key })
})

it("is refused with a wrong secret", async () => {
  const content = JPEG.toString("base64")
  await expect(
    provider({ api_secret: "wrong" }).upload({ filename: "a", mimeType: "image/jpeg", content })
  ).rejects.toMatchObject({ code: "PROD_004", type: "not_allowed" })
})
