import { heicOf, JPEG } from "../pictures.spec.helper"
import { isHeic } from "./heic"

it.each([
  ["an iPhone", heicOf("heic", "mif1", "heic")],
  ["ten bits", heicOf("heix", "mif1")],
  ["any codec, which is HEVC", heicOf("mif1", "miaf", "heic")],
])("knows a HEIC of %s", (_, bytes) => {
  expect(isHeic(bytes)).toBe(true)
})

it.each([
  ["a film", heicOf("isom", "mp42")],
  ["a burst of HEVC", heicOf("hevc", "msf1")],
  ["an AVIF", heicOf("avif", "mif1")],
  ["any codec, which is AV1", heicOf("mif1", "miaf", "avif")],
  ["a brand that is cut through", heicOf("mif1", "xxhe", "icxx")],
  ["a JPEG", JPEG],
  ["a beginning", Buffer.from("\0\0\0\x18ftyphei", "latin1")],
  ["nothing", Buffer.alloc(0)],
])("takes %s for none", (_, bytes) => {
  expect(isHeic(bytes)).toBe(false)
})
