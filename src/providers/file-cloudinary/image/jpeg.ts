import type { ImageFacts } from "./facts"
import { orientationIn, orientationSegment } from "./orientation"

const START_OF_IMAGE = 0xd8
const END_OF_IMAGE = 0xd9
const START_OF_SCAN = 0xda
const COMMENT = 0xfe
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const NOT_FRAMES = [0xc4, 0xc8, 0xcc]

export function isJpeg(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === START_OF_IMAGE && bytes[2] === 0xff
}

/** Walks over the segments to the end mark; `null` when they do not lead there. */
export function readJpeg(bytes: Buffer): ImageFacts | null {
  const notes: Buffer[] = []
  const pixels: Buffer[] = []
  let orientation = 1
  let size: { width: number; height: number } | undefined
  let at = 2
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return null
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1 // fill byte
      continue
    }
    if (marker === END_OF_IMAGE)
      return size
        ? {
            ...size,
            end: at + 2,
            notes,
            clean: [
              bytes.subarray(0, 2),
              ...orientationSegment(orientation),
              ...pixels,
              bytes.subarray(at, at + 2),
            ],
            animated: false,
          }
        : null
    if (isStandAlone(marker)) {
      pixels.push(bytes.subarray(at, at + 2))
      at += 2
      continue
    }
    if (at + 4 > bytes.length) return null
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    const body = bytes.subarray(at + 4, end)
    if (end < at + 4 || end > bytes.length) return null
    if (isFrame(marker)) {
      if (body.length < 5) return null
      size = { height: body.readUInt16BE(1), width: body.readUInt16BE(3) }
    }
    const isNote = marker === COMMENT || (marker & 0xf0) === 0xe0
    if (isNote) notes.push(body)
    if (marker === APP1 && orientation === 1) orientation = orientationIn(body)
    const next = marker === START_OF_SCAN ? endOfScan(bytes, end) : end
    if (!isNote || isNeeded(marker, body)) pixels.push(bytes.subarray(at, next))
    at = next
  }
  return null
}

/** Notes without which the colours are others: JFIF, Adobe's transform, a colour profile. */
function isNeeded(marker: number, body: Buffer): boolean {
  if (marker === APP0) return body.toString("latin1", 0, 5) === "JFIF\0"
  if (marker === APP2) return body.toString("latin1", 0, 12) === "ICC_PROFILE\0"
  return marker === APP14
}

/** In the pixels, 0xff is followed by zero or a restart mark; anything else is a new segment. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at !== -1) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2)
  }
  return bytes.length
}

function isFrame(marker: number): boolean {
  return (marker & 0xf0) === 0xc0 && !NOT_FRAMES.includes(marker)
}

function isStandAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= START_OF_IMAGE)
}
