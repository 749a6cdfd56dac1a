/** What the first bytes of a picture tell. */
export interface ImageInfo {
  format: string
  width: number | null
  height: number | null
}

/** Recognises PNG, JPEG, WebP, GIF, HEIC and SVG; `undefined` = not a picture. */
export function imageInfo(bytes: Buffer): ImageInfo | undefined {
  return png(bytes) ?? jpeg(bytes) ?? webp(bytes) ?? gif(bytes) ?? heic(bytes) ?? svg(bytes)
}

function png(bytes: Buffer): ImageInfo | undefined {
  if (bytes.length < 24 || bytes.readUInt32BE(0) !== 0x89504e47) return undefined
  return { format: "png", width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }
}

function gif(bytes: Buffer): ImageInfo | undefined {
  if (bytes.length < 10 || bytes.toString("latin1", 0, 4) !== "GIF8") return undefined
  return { format: "gif", width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
}

/** Walks over the segments to the frame header, which holds the size. */
function jpeg(bytes: Buffer): ImageInfo | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) {
      return {
        format: "jpg",
        height: bytes.readUInt16BE(at + 5),
        width: bytes.readUInt16BE(at + 7),
      }
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return { format: "jpg", width: null, height: null }
}

/** Three kinds of WebP keep their size in three places. */
function webp(bytes: Buffer): ImageInfo | undefined {
  if (bytes.length < 30 || bytes.toString("latin1", 0, 4) !== "RIFF") return undefined
  if (bytes.toString("latin1", 8, 12) !== "WEBP") return undefined
  const size = (width: number, height: number): ImageInfo => ({ format: "webp", width, height })
  switch (bytes.toString("latin1", 12, 16)) {
    case "VP8 ":
      return size(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff)
    case "VP8L": {
      const bits = bytes.readUInt32LE(21)
      return size((bits & 0x3fff) + 1, ((bits >> 14) & 0x3fff) + 1)
    }
    case "VP8X":
      return size(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1)
    default:
      return { format: "webp", width: null, height: null }
  }
}

/** Its size stands deep inside; nobody here needs it. */
function heic(bytes: Buffer): ImageInfo | undefined {
  if (!/^ftyp(hei[cxms]|mif1)/.test(bytes.toString("latin1", 4, 12))) return undefined
  return { format: "heic", width: null, height: null }
}

function svg(bytes: Buffer): ImageInfo | undefined {
  const head = bytes.toString("utf8", 0, 1_000)
  const tag = /<svg[\s>][^>]*/.exec(head)?.[0]
  if (!tag) return undefined
  const side = (name: string) =>
    Number(new RegExp(`\\s${name}="(\\d+)`).exec(tag)?.[1] ?? Number.NaN)
  const [width, height] = [side("width"), side("height")]
  return {
    format: "svg",
    width: Number.isNaN(width) ? null : width,
    height: Number.isNaN(height) ? null : height,
  }
}
