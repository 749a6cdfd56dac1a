import { decodeContent } from "./file-content"
import { orientationIn } from "./image/orientation"
import { inspectImage } from "./image-content"
import {
  exifOf,
  JPEG,
  jpegSaying,
  jpegWith,
  LOSSLESS_WEBP,
  PNG,
  patched,
  pngWith,
  WEBP,
  webpWith,
} from "./pictures.spec.helper"

const limits = { maxBytes: 10_000 }
const inspect = (content: Buffer | string) => inspectImage(Buffer.from(content), limits)
const refused = (message: RegExp) =>
  expect.objectContaining({ code: "PROD_004", message: expect.stringMatching(message) })

it.each([
  ["JPEG", JPEG, "jpg", "image/jpeg"],
  ["PNG", PNG, "png", "image/png"],
  ["WebP", WEBP, "webp", "image/webp"],
  ["lossless WebP", LOSSLESS_WEBP, "webp", "image/webp"],
])("knows a %s and its size by its bytes", (_, bytes, format, mimeType) => {
  expect(inspect(bytes)).toEqual({ format, mimeType, width: 3, height: 2, bytes })
})

it.each([
  ["HTML", "<!doctype html><script>1</script>"],
  ["SVG", '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ["SVG after a declaration", '<?xml version="1.0"?><svg/>'],
  ["GIF", "GIF89a/*<svg/onload=alert(1)>*/"],
  ["PDF", "%PDF-1.7"],
  ["an address", "http://127.0.0.1:9999/canary.jpg"],
  ["HTML behind two bytes of JPEG", Buffer.from("\xff\xd8<script>", "latin1")],
])("refuses %s", (_, content) => {
  expect(() => inspect(content)).toThrow(refused(/JPEG, PNG, WebP and HEIC/))
})

const GPS = "GPS -6.2 106.8, Ani's phone"

describe("what a phone writes into a picture", () => {
  it.each([
    ["a JPEG's EXIF", jpegWith(0xe1, exifOf(1, GPS))],
    ["a JPEG's XMP", jpegWith(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${GPS}`))],
    ["a JPEG's IPTC", jpegWith(0xed, Buffer.from(`Photoshop 3.0\0${GPS}`))],
    ["a JPEG's comment", jpegSaying(GPS)],
    ["a PNG's EXIF", pngWith("eXIf", GPS)],
    ["a PNG's text", pngWith("tEXt", `Comment\0${GPS}`)],
    ["a WebP's EXIF", webpWith("EXIF", GPS)],
    ["a WebP's XMP", webpWith("XMP ", GPS)],
  ])("is taken out: %s", (_, picture) => {
    const { bytes } = inspect(picture)

    expect(bytes.toString("latin1")).not.toContain("GPS")
    expect(inspect(bytes)).toMatchObject({ width: 3, height: 2, bytes })
  })

  it.each([2, 3, 6, 8])("but for which way up it is: %d", (orientation) => {
    const { bytes } = inspect(jpegWith(0xe1, exifOf(orientation, GPS)))

    expect(orientationIn(bytes.subarray(6))).toBe(orientation)
    expect(bytes.toString("latin1")).not.toContain("GPS")
  })

  it("and its colours: a profile stays", () => {
    const { bytes } = inspect(jpegWith(0xe2, Buffer.from("ICC_PROFILE\0\u0001\u0001colours")))

    expect(bytes.toString("latin1")).toContain("colours")
  })
})

it("refuses nothing at all", () => expect(() => inspect("")).toThrow(refused(/empty/)))

it("refuses too many bytes", () => {
  expect(() => inspect(Buffer.alloc(10_001))).toThrow(refused(/larger/))
})

it.each([
  ["JPEG", JPEG],
  ["PNG", PNG],
  ["WebP", WEBP],
])("refuses a %s cut off anywhere", (_, bytes) => {
  for (let length = 1; length < bytes.length; length++) {
    expect(() => inspect(bytes.subarray(0, length))).toThrow(refused(/./))
  }
})

it.each([
  ["JPEG", patched(JPEG, JPEG.indexOf(Buffer.from([0xff, 0xc0])) + 5, 0xff, 0xff, 0xff, 0xff)],
  ["PNG", patched(PNG, 16, 0, 1, 0, 0)],
  ["long thin PNG", patched(PNG, 16, 0, 0, 0x80, 0)],
  ["WebP", patched(LOSSLESS_WEBP, 21, 0xff, 0xff, 0xff, 0x0f)],
])("refuses a %s that would unpack to a huge picture", (_, bomb) => {
  expect(() => inspect(bomb)).toThrow(refused(/pixels/))
})

it("refuses animations", () => {
  expect(() => inspect(pngWith("acTL", "12345678"))).toThrow(refused(/Animated/))
})

it.each([
  ["a page after a JPEG", Buffer.concat([JPEG, Buffer.from("<html><script>")])],
  ["a page after a PNG", Buffer.concat([PNG, Buffer.from("<SVG onload=x>")])],
  ["a page after a WebP", Buffer.concat([WEBP, Buffer.from("<iframe src=x>")])],
  [
    "an archive after a PNG",
    Buffer.concat([PNG, Buffer.from("PK\x03\x04..PK\x05\x06"), Buffer.alloc(18)]),
  ],
  ["a PDF after a JPEG", Buffer.concat([JPEG, Buffer.from("%PDF-1.4")])],
  ["a script in a comment", jpegSaying("*/<script>alert(1)</script>")],
  ["PHP in a comment", jpegSaying("<?php system($_GET[0]) ?>")],
  ["a script in a PNG's text", pngWith("tEXt", "Comment\0<script src=x>")],
])("refuses %s", (_, polyglot) => {
  expect(() => inspect(polyglot)).toThrow(refused(/another document/))
})

it("accepts honest comments and cuts off what phones append", () => {
  expect(inspect(jpegSaying("<x:xmpmeta><rdf:RDF/></x:xmpmeta>"))).toMatchObject({ width: 3 })
  const withVideo = Buffer.concat([JPEG, Buffer.from("\0\0\0 ftypmp42 moving pictures")])
  expect(inspect(withVideo).bytes).toEqual(JPEG)
})

it.each(["base64", "binary"] as const)("decodes content that Medusa passes as %s", (encoding) => {
  expect(decodeContent(JPEG.toString(encoding), { maxBytes: 1_000 })).toEqual(JPEG)
})

it("does not decode what must be too large", () => {
  expect(() => decodeContent("A".repeat(2_000), { maxBytes: 1_000 })).toThrow(refused(/larger/))
})
