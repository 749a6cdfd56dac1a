import { FileErrors } from "./errors"
import type { ImageFacts } from "./image/facts"
import { isJpeg, readJpeg } from "./image/jpeg"
import { isPng, readPng } from "./image/png"
import { isWebp, readWebp } from "./image/webp"

/** A decoder needs some four bytes a pixel: 50 million pixels are 200 MB. */
const MOST_PIXELS = 50_000_000
const LONGEST_SIDE = 16_384

const KINDS = [
  { format: "jpg", mimeType: "image/jpeg", is: isJpeg, read: readJpeg },
  { format: "png", mimeType: "image/png", is: isPng, read: readPng },
  { format: "webp", mimeType: "image/webp", is: isWebp, read: readWebp },
] as const

export type Image = {
  format: "jpg" | "png" | "webp"
  mimeType: string
  width: number
  height: number
  /**
   * The picture alone: what phones append to it (videos, edits) is cut off, and what they write into it
   * of place, time and owner is taken out.
   */
  bytes: Buffer
}

/** Something a browser would run or open if it were served under another name. */
const DOCUMENT = /<(?:!doctype|html|script|svg|iframe|object|embed)\b|<\?php|%PDF-/i
/** A ZIP file is recognised by its end, at most this far from it. */
const ZIP_END = "PK\x05\x06"
const ZIP_END_WITHIN = 65_557

/**
 * What an upload really is, from its bytes: neither its name nor its MIME type is believed.
 * Accepts whole, still JPEG, PNG and WebP pictures of a bearable size. Throws PROD_004 otherwise,
 * also for a picture that is at the same time a page, a script, a PDF or an archive.
 */
export function inspectImage(content: Buffer, { maxBytes }: { maxBytes: number }): Image {
  if (content.length === 0) throw FileErrors.IMAGE_EMPTY()
  if (content.length > maxBytes) throw FileErrors.FILE_TOO_LARGE({ maxBytes })
  const kind = KINDS.find(({ is }) => is(content))
  if (!kind) throw FileErrors.IMAGE_KIND_NOT_ALLOWED()
  const facts = kind.read(content)
  if (!facts || facts.width === 0 || facts.height === 0) throw FileErrors.IMAGE_BROKEN()
  const { width, height, clean, animated } = facts
  if (animated) throw FileErrors.IMAGE_ANIMATED()
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) {
    throw FileErrors.IMAGE_TOO_MANY_PIXELS({ width, height })
  }
  if (hidesDocument(content, facts)) throw FileErrors.IMAGE_HIDES_A_DOCUMENT()
  const { format, mimeType } = kind
  return { format, mimeType, width, height, bytes: Buffer.concat(clean) }
}

function hidesDocument(content: Buffer, { notes, end }: ImageFacts): boolean {
  const rest = content.subarray(end)
  // Only what is not pixels is searched: in pixels such words can appear by chance.
  return (
    [...notes, rest].some((part) => DOCUMENT.test(part.toString("latin1"))) ||
    rest.subarray(-ZIP_END_WITHIN).includes(ZIP_END, 0, "latin1")
  )
}
