import { createHash, randomBytes } from "node:crypto"

export { randomUUID as uuid } from "node:crypto"

/** Random lower-case hexadecimal, such as Biteship's 24-character ids. */
export function hex(length: number): string {
  return randomBytes(Math.ceil(length / 2))
    .toString("hex")
    .slice(0, length)
}

/** Random decimal digits; the first is never 0, so that a number survives as a number. */
export function digits(length: number): string {
  const bytes = randomBytes(length)
  return Array.from(bytes, (byte, index) => (index === 0 ? 1 + (byte % 9) : byte % 10)).join("")
}

export function sha(
  algorithm: "md5" | "sha1" | "sha256" | "sha512",
  data: string | Buffer
): string {
  return createHash(algorithm).update(data).digest("hex")
}
