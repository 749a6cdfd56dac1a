/** Whole pictures of 3 × 2 red pixels, as common tools write them. */
export const JPEG = Buffer.from(
  "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAACAAMDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAT/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABAb/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCAANSP/9k=",
  "base64"
)
export const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAMAAAACAQMAAACnuvRZAAAAA1BMVEX/AAAZ4gk3AAAADElEQVQI12NgYGAAAAAEAAEnNCcKAAAAAElFTkSuQmCC",
  "base64"
)
export const WEBP = Buffer.from(
  "UklGRjgAAABXRUJQVlA4ICwAAACQAQCdASoDAAIABABoJaACdLoAA5gA/us2/6E2Paiv/0JP/ibP+Js+AAAAAA==",
  "base64"
)
export const LOSSLESS_WEBP = Buffer.from(
  "UklGRhwAAABXRUJQVlA4TA8AAAAvAkAAAAcQ/Y/+ByKi/wEA",
  "base64"
)

/** `picture` with the four bytes at `at` overwritten. */
export function patched(picture: Buffer, at: number, ...bytes: number[]): Buffer {
  const copy = Buffer.from(picture)
  copy.set(bytes, at)
  return copy
}

/** A JPEG whose comment says `text`. */
export function jpegSaying(text: string): Buffer {
  return jpegWith(0xfe, Buffer.from(text, "latin1"))
}

/** A JPEG with one more segment at its start. */
export function jpegWith(marker: number, body: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(body.length + 2)
  return Buffer.concat([
    JPEG.subarray(0, 2),
    Buffer.from([0xff, marker]),
    length,
    body,
    JPEG.subarray(2),
  ])
}

/** The EXIF of a phone, little-endian: which way up, and words behind it. */
export function exifOf(orientation: number, words: string): Buffer {
  const directory = `0100 1201 0300 01000000 0${orientation}00 0000 00000000`
  const tiff = `4949 2a00 08000000 ${directory}`.replaceAll(" ", "")
  return Buffer.concat([Buffer.from("Exif\0\0"), Buffer.from(tiff, "hex"), Buffer.from(words)])
}

/** A WebP of the extended kind that says it has such a chunk, and has. */
export function webpWith(type: "EXIF" | "XMP ", data: string): Buffer {
  const padded = Buffer.from(data.length % 2 ? `${data} ` : data)
  const chunk = (name: string, body: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32LE(body.length)
    return Buffer.concat([Buffer.from(name), length, body])
  }
  const canvas = Buffer.from([type === "EXIF" ? 8 : 4, 0, 0, 0, 2, 0, 0, 1, 0, 0])
  const chunks = Buffer.concat([chunk("VP8X", canvas), WEBP.subarray(12), chunk(type, padded)])
  const header = Buffer.from("RIFF....WEBP")
  header.writeUInt32LE(chunks.length + 4, 4)
  return Buffer.concat([header, chunks])
}

/** A PNG with one more chunk before its last. The checksum is left zero: nobody checks it here. */
export function pngWith(type: string, data: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const chunk = Buffer.concat([length, Buffer.from(type + data, "latin1"), Buffer.alloc(4)])
  return Buffer.concat([PNG.subarray(0, -12), chunk, PNG.subarray(-12)])
}

/** What a HEIC begins with; behind it, anything. */
export function heicOf(major: string, ...compatible: string[]): Buffer {
  const brands = Buffer.from(`ftyp${major}\0\0\0\0${compatible.join("")}`, "latin1")
  const length = Buffer.alloc(4)
  length.writeUInt32BE(brands.length + 4)
  return Buffer.concat([length, brands, Buffer.from("....mdat")])
}
