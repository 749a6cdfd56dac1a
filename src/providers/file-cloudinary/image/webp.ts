import type { ImageFacts } from "./facts"

type Size = { width: number; height: number }

const PIXELS = ["VP8 ", "VP8L", "ALPH", "ANMF"]
const PRIVATE = ["EXIF", "XMP "]
/** The bits of VP8X that say so. */
const PRIVATE_FLAGS = 0x0c

export function isWebp(bytes: Buffer): boolean {
  return bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP"
}

/** Walks over the chunks to the end of the container; `null` when they do not lead there. */
export function readWebp(bytes: Buffer): ImageFacts | null {
  if (bytes.length < 20) return null
  const end = 8 + bytes.readUInt32LE(4)
  if (end > bytes.length) return null
  const notes: Buffer[] = []
  const chunks: Buffer[] = []
  const sizes: Size[] = []
  let animated = false
  let hasPixels = false
  let at = 12
  while (at + 8 <= end) {
    const type = bytes.toString("latin1", at, at + 4)
    const length = bytes.readUInt32LE(at + 4)
    const body = bytes.subarray(at + 8, at + 8 + length)
    if (at + 8 + length > end) return null
    animated ||= type === "ANIM" || type === "ANMF"
    hasPixels ||= type === "VP8 " || type === "VP8L"
    const size = sizeIn(type, body)
    if (size) sizes.push(size)
    else if (!PIXELS.includes(type)) notes.push(body)
    const next = Math.min(at + 8 + length + (length % 2), end)
    if (!PRIVATE.includes(type)) chunks.push(withoutFlags(type, bytes.subarray(at, next)))
    at = next
  }
  if (!sizes.length || !(hasPixels || animated)) return null
  // The canvas and the frame each state a size: a small canvas must not hide a huge frame.
  const width = Math.max(...sizes.map((size) => size.width))
  const height = Math.max(...sizes.map((size) => size.height))
  return { width, height, end, notes, clean: [headerOf(bytes, chunks), ...chunks], animated }
}

function withoutFlags(type: string, chunk: Buffer): Buffer {
  if (type !== "VP8X" || chunk.length < 9) return chunk
  const copy = Buffer.from(chunk)
  copy[8] = (copy[8] ?? 0) & ~PRIVATE_FLAGS
  return copy
}

/** The container's own, with the length that is left. */
function headerOf(bytes: Buffer, chunks: readonly Buffer[]): Buffer {
  const header = Buffer.from(bytes.subarray(0, 12))
  header.writeUInt32LE(4 + chunks.reduce((sum, { length }) => sum + length, 0), 4)
  return header
}

/** The three kinds of WebP keep their size in three places. */
function sizeIn(type: string, body: Buffer): Size | undefined {
  if (type === "VP8X" && body.length >= 10) {
    return { width: body.readUIntLE(4, 3) + 1, height: body.readUIntLE(7, 3) + 1 }
  }
  if (type === "VP8 " && body.length >= 10 && body.readUIntBE(3, 3) === 0x9d012a) {
    return { width: body.readUInt16LE(6) & 0x3fff, height: body.readUInt16LE(8) & 0x3fff }
  }
  if (type === "VP8L" && body.length >= 5 && body[0] === 0x2f) {
    const bits = body.readUInt32LE(1)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  return undefined
}
