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
  const length = Buffer.alloc(2)
  length.writeUInt16BE(text.length + 2)
  const comment = Buffer.concat([Buffer.from([0xff, 0xfe]), length, Buffer.from(text, "latin1")])
  return Buffer.concat([JPEG.subarray(0, 2), comment, JPEG.subarray(2)])
}

/** A PNG with one more chunk before its last. The checksum is left zero: nobody checks it here. */
export function pngWith(type: string, data: string): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const chunk = Buffer.concat([length, Buffer.from(type + data, "latin1"), Buffer.alloc(4)])
  return Buffer.concat([PNG.subarray(0, -12), chunk, PNG.subarray(-12)])
}
