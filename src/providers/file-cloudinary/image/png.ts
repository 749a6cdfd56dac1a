import type { ImageFacts } from "./facts"

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const PIXELS = ["IHDR", "PLTE", "IDAT", "IEND"]
/** Texts, EXIF and the time it was changed. */
const PRIVATE = ["tEXt", "zTXt", "iTXt", "eXIf", "tIME"]

export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)
}

/** Walks over the chunks to the last one; `null` when they do not lead there. */
export function readPng(bytes: Buffer): ImageFacts | null {
  const notes: Buffer[] = []
  const clean = [bytes.subarray(0, SIGNATURE.length)]
  const seen = new Set<string>()
  let at = SIGNATURE.length
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return null
    const type = bytes.toString("latin1", at + 4, at + 8)
    if (seen.size === 0 && (type !== "IHDR" || end !== at + 25)) return null
    if (!PIXELS.includes(type)) notes.push(bytes.subarray(at + 8, end - 4))
    if (!PRIVATE.includes(type)) clean.push(bytes.subarray(at, end))
    seen.add(type)
    if (type === "IEND") {
      if (!seen.has("IDAT")) return null
      const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)]
      return { width, height, end, notes, clean, animated: seen.has("acTL") }
    }
    at = end
  }
  return null
}
